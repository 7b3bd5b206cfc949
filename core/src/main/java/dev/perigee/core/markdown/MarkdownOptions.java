package dev.perigee.core.markdown;

/**
 * Which Markdown is read, and what is made of code.
 *
 * @param flavor what there is beside CommonMark 0.31
 * @param highlight whether code in a language that is known gets its tokens marked
 */
public record MarkdownOptions(Flavor flavor, boolean highlight) {

    /** Whose texts are read decides what they may do. */
    public enum Flavor {

        /** CommonMark and no more. Raw HTML and any URL pass. */
        COMMON_MARK,

        /**
         * The site's own files: also tables, strikethrough, bare URLs as links, task lists,
         * footnotes, ids of headings, {@code [[toc]]}. Raw HTML and any URL pass.
         */
        TRUSTED,

        /**
         * What a visitor may have written: tables, strikethrough, bare URLs and task lists. Raw
         * HTML is shown as text, links lead to {@code http}, {@code https} and {@code mailto} only
         * and are marked {@code nofollow}, and nothing gets an id that the page could have too.
         */
        UNTRUSTED
    }

    /** All that there is, for the site's own files. */
    public static MarkdownOptions full() {
        return new MarkdownOptions(Flavor.TRUSTED, true);
    }

    /** For texts of others. */
    public static MarkdownOptions untrusted() {
        return new MarkdownOptions(Flavor.UNTRUSTED, true);
    }

    /** CommonMark 0.31 and no more. */
    public static MarkdownOptions commonMark() {
        return new MarkdownOptions(Flavor.COMMON_MARK, false);
    }
}
