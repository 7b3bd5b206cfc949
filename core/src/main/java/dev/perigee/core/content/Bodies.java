package dev.perigee.core.content;

import dev.perigee.core.markdown.FrontMatter;
import dev.perigee.core.markdown.LinkResolver;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.markdown.RenderedMarkdown;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads and renders the texts of entries when they are asked for. Of those rendered last a few
 * small ones are kept, since a page mostly asks for the HTML of an entry and its headings.
 */
final class Bodies {

    private static final int KEPT = 64;
    private static final int LARGEST_KEPT = 1 << 16;
    private static final RenderedMarkdown NONE = new RenderedMarkdown("", List.of());

    private final SourceTree sources;
    private final Markdown markdown;
    private final ContentOptions options;
    private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(KEPT);

    private record Kept(String path, RenderedMarkdown rendered) {}

    Bodies(SourceTree sources, Markdown markdown, ContentOptions options) {
        this.sources = sources;
        this.markdown = markdown;
        this.options = options;
    }

    String text(RawEntry entry) {
        return entry.body().start() < 0 ? "" : text(entry, source(entry));
    }

    RenderedMarkdown rendered(RawEntry entry) {
        if (entry.body().start() < 0) {
            return NONE;
        }
        int place = (entry.id().hashCode() & Integer.MAX_VALUE) % KEPT;
        Kept known = kept.get(place);
        if (known != null && known.path().equals(entry.file().path())) {
            return known.rendered();
        }
        RenderedMarkdown rendered = render(entry);
        if (rendered.html().length() <= LARGEST_KEPT) {
            kept.set(place, new Kept(entry.file().path(), rendered));
        }
        return rendered;
    }

    /** Renders an entry for its faults alone. */
    void check(RawEntry entry, List<SourceFault> faults) {
        try {
            rendered(entry);
        } catch (SourceFault e) {
            faults.add(e);
        }
    }

    private RenderedMarkdown render(RawEntry entry) {
        Source source = source(entry);
        LinkResolver links = options.links().apply(entry.file().path());
        try {
            return markdown.render(text(entry, source), links);
        } catch (SourceFault e) {
            // Once more with the front matter, which knows the lines of the file.
            return markdown.render(FrontMatter.of(source), links);
        }
    }

    private Source source(RawEntry entry) {
        String path = entry.file().path();
        return sources.find(path).orElseThrow(() -> ContentProblems.gone(entry.name()));
    }

    private static String text(RawEntry entry, Source source) {
        if (!entry.body().isOf(source.text())) {
            throw ContentProblems.changed(entry.name());
        }
        return source.text().substring(entry.body().start());
    }
}
