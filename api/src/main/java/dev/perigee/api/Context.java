package dev.perigee.api;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/**
 * One request on its way through middleware and endpoint, and what belongs to it. At build time the
 * request is the {@code GET} of the path that is rendered; see {@link #isPrerendered()}.
 */
public interface Context {

    /** The request. */
    Request request();

    /** The decoded values of the route's parameters; empty in middleware when no route matched. */
    Params params();

    /**
     * What {@link StaticPath#withProps} handed over with this path.
     *
     * @throws IllegalStateException if the path has no props, or props of another type
     */
    <T> T props(Class<T> type);

    /** As {@link #props(Class)}, for a generic type such as {@code List<Post>}. */
    <T> T props(TypeReference<T> type);

    /** The same as {@code request().url()}. */
    URI url();

    /** The request's cookies, and those to set on whatever response is final. */
    Cookies cookies();

    /**
     * Headers for whatever response is final, an error page too; a header that the {@link Response}
     * has itself wins.
     */
    ResponseHeaders responseHeaders();

    /** What middleware hands to those after it. */
    Locals locals();

    /** What is known of the site. */
    Site site();

    /**
     * An environment variable of the process. In a prerendered route the value becomes part of a
     * file, so reading one there is a warning.
     */
    Optional<String> env(String name);

    /**
     * The client's IP address: the peer of the connection, or the one that a trusted proxy named.
     *
     * @throws IllegalStateException at build time, where there is no client
     */
    String clientAddress();

    /**
     * The pattern of the route that matched, such as {@code /posts/[id].json}; empty if none did.
     */
    String routePattern();

    /**
     * The language of the page: the value of its parameter {@code [lang=locale]}, else the folder
     * at its root that is named like one of the site's {@code locales}, else the {@code
     * defaultLocale}. Empty for a site without these settings.
     */
    Optional<String> locale();

    /**
     * This page in all languages that it is there in, itself among them, in the order of the site's
     * {@code locales}; nothing if that is only one. Pages are the same if their paths differ in
     * nothing but the language: {@code about} and {@code de/about}.
     */
    List<Alternate> alternates();

    /** Whether this request is made by the build, to write a file. */
    boolean isPrerendered();

    /**
     * An object of the server below, such as Jetty's request; empty where there is none of that
     * type. Code that uses it is bound to that server.
     */
    <T> Optional<T> platform(Class<T> type);

    /**
     * Answers this request as if it had come to another path of the site: its middleware and route
     * run, {@code request().url()} stays as it is. {@link Locals} and cookies go along.
     *
     * @param path a path of the site without its base, with a query if need be: {@code "/b?x=1"}
     * @throws IllegalArgumentException if it is no such path
     * @throws IllegalStateException if rewrites go round in circles
     */
    Response rewrite(String path) throws Exception;

    /**
     * Renders the template of this page with what every page has: {@code site page params props
     * collections}. A Markdown or HTML page is put into its layout. The response is 200 with {@code
     * text/html;charset=utf-8}, or the type of the name's ending: {@code feed.xml.mustache} is
     * {@code application/xml}; an error page has the status in its name.
     *
     * @throws IllegalStateException if the route is no page: a class feeds the template of its own
     *     name, {@code blog/[slug].java} that of {@code blog/[slug].mustache}
     */
    default Response render() {
        return render(Map.of());
    }

    /**
     * As {@link #render()}, with a model whose names come before all others. To show a form again,
     * give it a status:
     *
     * <pre>{@code
     * return context.render(new Form(typed, errors)).withStatus(422);
     * }</pre>
     *
     * @param model a record, a map or another object with accessors
     */
    Response render(Object model);

    /**
     * Gets a path of this site, in-process, or an absolute {@code http} or {@code https} URL, over
     * the network.
     *
     * @throws IOException if the answer could not be had; a status of 4xx or 5xx is an answer
     */
    FetchResponse fetch(String uri) throws IOException;

    /**
     * Sends a request. A path of this site is answered in-process by the same router; the cookies
     * and the authorization of this request go along unless {@code request} sets its own. At build
     * time such a path reaches prerendered routes only.
     */
    FetchResponse fetch(FetchRequest request) throws IOException;
}
