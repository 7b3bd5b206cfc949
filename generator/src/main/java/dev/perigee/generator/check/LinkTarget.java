package dev.perigee.generator.check;

/** Where a link leads. */
sealed interface LinkTarget {

    /** Away from this site, or nowhere that can be known: it is not checked. */
    record Elsewhere() implements LinkTarget {}

    /** To what answers live, or redirects. */
    record Answered() implements LinkTarget {}

    /**
     * To a file.
     *
     * @param key of the file
     * @param fragment decoded; empty for none
     */
    record File(String key, String fragment) implements LinkTarget {}

    /**
     * To a page by a spelling that redirects to the right one.
     *
     * @param path as it is written, without query and fragment
     * @param proper the right spelling
     */
    record Detour(String path, String proper) implements LinkTarget {}

    /**
     * Nowhere.
     *
     * @param path what it means, from the root of the host
     * @param reason in words that follow a colon
     */
    record Nowhere(String path, String reason) implements LinkTarget {}
}
