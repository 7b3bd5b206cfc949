package dev.perigee.core.content;

import dev.perigee.core.markdown.LinkResolver;
import java.time.Instant;
import java.util.function.Function;

/**
 * What of the content is published, and how.
 *
 * @param drafts whether entries that are marked as drafts are
 * @param futureEntries whether entries of a date to come are
 * @param now the moment after which a date is to come; the build's, live as well
 * @param links where the links of a Markdown entry lead, by the path of its source, such as {@code
 *     content/blog/a.md}
 */
public record ContentOptions(
        boolean drafts, boolean futureEntries, Instant now, Function<String, LinkResolver> links) {}
