package dev.perigee.api;

import java.util.stream.Stream;

/**
 * Answers the requests of one route. A file below {@code src/main/pages} holds one top-level class
 * that implements this interface; its place in the tree is the route:
 *
 * <pre>{@code
 * // src/main/pages/posts/[id].json.java  →  /posts/0.json, /posts/1.json
 * class PostJson implements Endpoint {
 *   @Override
 *   public Stream<StaticPath> getStaticPaths(Site site) {
 *     return Stream.of("0", "1").map(id -> StaticPath.of("id", id));
 *   }
 *
 *   @Override
 *   public Response get(Context context) {
 *     return Response.json(Map.of("id", context.params().getInt("id")));
 *   }
 * }
 * }</pre>
 *
 * <p>Which methods a class has, its own or inherited, decides which HTTP methods its route answers;
 * the defaults here are never called. {@code HEAD} without {@link #head} is answered by {@link
 * #get} without its body; any method without a handler of its own goes to {@link #all}.
 *
 * <p>One instance is made when the site starts and is used by many threads at once. Its constructor
 * may take, by type, what the site's {@link Application} put into {@link Services}. An endpoint
 * that is {@link AutoCloseable} is closed when the site ends.
 */
public interface Endpoint {

    /** Answers {@code GET}, at build time and live. */
    default Response get(Context context) throws Exception {
        throw Unhandled.method("GET");
    }

    /** Answers {@code HEAD}; a body that it returns is dropped (RFC 9110 § 9.3.2). */
    default Response head(Context context) throws Exception {
        throw Unhandled.method("HEAD");
    }

    /** Answers {@code POST}. */
    default Response post(Context context) throws Exception {
        throw Unhandled.method("POST");
    }

    /** Answers {@code PUT}. */
    default Response put(Context context) throws Exception {
        throw Unhandled.method("PUT");
    }

    /** Answers {@code PATCH} (RFC 5789). */
    default Response patch(Context context) throws Exception {
        throw Unhandled.method("PATCH");
    }

    /** Answers {@code DELETE}. */
    default Response delete(Context context) throws Exception {
        throw Unhandled.method("DELETE");
    }

    /** Answers {@code OPTIONS}; without it the route answers 204 with an {@code Allow} header. */
    default Response options(Context context) throws Exception {
        throw Unhandled.method("OPTIONS");
    }

    /** Answers every method that has no handler of its own. */
    default Response all(Context context) throws Exception {
        throw Unhandled.method("any method");
    }

    /**
     * Lists the paths of a prerendered route with parameters. The stream is read lazily, once, and
     * closed (once more where another prerendered route fetches one of its paths); it may hold
     * millions of entries. Paths may be rendered in any order and in parallel.
     *
     * @param site what is known of the site while it is built
     * @return one entry for each path to write
     */
    default Stream<StaticPath> getStaticPaths(Site site) throws Exception {
        throw Unhandled.method("getStaticPaths");
    }
}
