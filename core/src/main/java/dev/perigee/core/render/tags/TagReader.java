package dev.perigee.core.render.tags;

import dev.perigee.core.source.SourceFault;
import java.util.List;

/** Reads the tags of a template. */
public final class TagReader {

    private TagReader() {}

    /**
     * Tags and texts in their order, each end tag where its opening tag says, lines of tags alone
     * taken out.
     *
     * @param delimiters that hold at the start
     * @param markup whether it is HTML or XML, in which some elements show white space
     * @throws SourceFault if the text is no template
     */
    public static List<Tag> read(TemplateText template, Delimiters delimiters, boolean markup) {
        List<Tag> tags = new TagScanner(template, delimiters).scan();
        TagPairs.join(tags, template);
        new TagLines(tags, new Verbatim(markup)).mark();
        new BlockIndents(tags).take();
        return tags;
    }
}
