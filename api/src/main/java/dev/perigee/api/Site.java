package dev.perigee.api;

import java.net.URI;

/** What is known of the site, the same at build time and live. */
public interface Site {

    /**
     * Scheme, host and port, such as {@code https://example.com}, from the {@code site} setting;
     * {@code http://localhost} without one.
     */
    URI origin();

    /** The path below which the site lives, such as {@code /docs}; empty for the root. */
    String base();

    /**
     * The path of a route, with base, percent-encoded.
     *
     * <pre>{@code
     * site.path("/posts/[id].json", 1) // "/posts/1.json"
     * }</pre>
     *
     * @param pattern of a route of this site
     * @param params values in the order of the pattern's parameters; {@code ""} leaves out an
     *     optional one, and those at the end may be left off
     * @throws IllegalArgumentException if the site has no such route, or a value is missing or does
     *     not fit
     */
    String path(String pattern, Object... params);

    /**
     * What a link to a route says: its {@link #path}, and for a prerendered page {@code .html} at
     * the end if the site's pages are files ({@code buildFormat=file}).
     *
     * @throws IllegalArgumentException as {@link #path}
     */
    String link(String pattern, Object... params);

    /**
     * The entries of a content collection: {@code src/main/content/<name>/}.
     *
     * <pre>{@code
     * ContentCollection<Post> blog = site.collection("blog", Post.class);
     * }</pre>
     *
     * @param type of the data of each entry, mostly a record
     * @throws IllegalArgumentException if there is no such collection, or nothing could bind to the
     *     type
     */
    <T> ContentCollection<T> collection(String name, Class<T> type);
}
