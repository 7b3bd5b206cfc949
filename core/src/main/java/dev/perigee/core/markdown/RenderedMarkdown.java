package dev.perigee.core.markdown;

import dev.perigee.api.Heading;
import java.util.List;

/**
 * What became of a Markdown text.
 *
 * @param headings in the order of the text; those without any text are left out
 */
public record RenderedMarkdown(String html, List<Heading> headings) {

    public RenderedMarkdown {
        headings = List.copyOf(headings);
    }
}
