package dev.perigee.core.markdown;

/**
 * Which Markdown is read, and what is made of code.
 *
 * @param extensions whether there is more than CommonMark 0.31: tables, strikethrough, bare URLs as
 *     links, task lists, footnotes, ids of headings, {@code [[toc]]}
 * @param highlight whether code in a language that is known gets its tokens marked
 */
public record MarkdownOptions(boolean extensions, boolean highlight) {

    /** All that there is. */
    public static MarkdownOptions full() {
        return new MarkdownOptions(true, true);
    }

    /** CommonMark 0.31 and no more. */
    public static MarkdownOptions commonMark() {
        return new MarkdownOptions(false, false);
    }
}
