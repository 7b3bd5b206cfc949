package dev.perigee.testing;

import dev.perigee.api.Headers;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks a site, as a browser would: it keeps cookies. A test gets one as a parameter, see {@link
 * SiteExtension}.
 *
 * <pre>{@code
 * site.get("/posts/1.json").expect(200).json(Post.class);
 * site.post("/contact", Body.form(Map.of("email", "ada"))).expect(422);
 * site.withHeader("Accept", "text/html").get("/none").expect(404);
 * }</pre>
 *
 * <p>A path begins with {@code /}, may have a query, and is below the site's base as everywhere in
 * a URL: {@code /docs/about}. As in a browser, blanks and letters beyond ASCII are percent-encoded.
 * The URL in a {@code Location} of this site will do as well. Redirects are answers; {@link
 * #followingRedirects} goes on to where they lead.
 */
public final class SiteClient {

    private static final int MOST_REDIRECTS = 20;

    private final RunningSite site;
    private final CookieJar cookies;
    private final Headers headers;
    private final boolean follows;

    SiteClient(RunningSite site) {
        this(site, new CookieJar(), Headers.empty(), false);
    }

    private SiteClient(RunningSite site, CookieJar cookies, Headers headers, boolean follows) {
        this.site = site;
        this.cookies = cookies;
        this.headers = headers;
        this.follows = follows;
    }

    /**
     * For a site that runs elsewhere: its jar, a container, a preview.
     *
     * @param site scheme, host and port; and the base, if it has one: {@code
     *     http://localhost:8080/docs}
     */
    public static SiteClient at(URI site) {
        boolean web = List.of("http", "https").contains(String.valueOf(site.getScheme()));
        if (!web || site.getRawAuthority() == null) {
            throw TestingProblems.noOrigin(site);
        }
        URI origin = URI.create(site.getScheme() + "://" + site.getRawAuthority());
        String path = Optional.ofNullable(site.getRawPath()).orElse("");
        String base = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return new SiteClient(new HttpSite(origin, base, new FaultLog(), Hints.none()));
    }

    /** The same client, with this header in all its requests. Cookies stay shared. */
    public SiteClient withHeader(String name, String value) {
        return new SiteClient(site, cookies, headers.with(name, value), follows);
    }

    /** The same client, with one more cookie. */
    public SiteClient withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** The same client, which goes on to where redirects lead on this site. */
    public SiteClient followingRedirects() {
        return new SiteClient(site, cookies, headers, true);
    }

    /** The cookie that the site has set, as it was sent. */
    public Optional<String> cookie(String name) {
        return cookies.find(name);
    }

    /** The URL of a path, for a browser. A site in memory has one too, but nobody listens there. */
    public URI url(String path) {
        return URI.create(site.origin() + target(path));
    }

    /** Asks with {@code GET}. */
    public TestResponse get(String path) {
        return send("GET", path, Body.empty());
    }

    /** Asks with {@code HEAD}. */
    public TestResponse head(String path) {
        return send("HEAD", path, Body.empty());
    }

    /** Asks with {@code OPTIONS}. */
    public TestResponse options(String path) {
        return send("OPTIONS", path, Body.empty());
    }

    /** Asks with {@code DELETE}. */
    public TestResponse delete(String path) {
        return send("DELETE", path, Body.empty());
    }

    /** Asks with {@code POST}. */
    public TestResponse post(String path, Body body) {
        return send("POST", path, body);
    }

    /** Asks with {@code PUT}. */
    public TestResponse put(String path, Body body) {
        return send("PUT", path, body);
    }

    /** Asks with {@code PATCH}. */
    public TestResponse patch(String path, Body body) {
        return send("PATCH", path, body);
    }

    /** Asks with any method. */
    public TestResponse send(String method, String path, Body body) {
        SiteRequest request = new SiteRequest(method, target(path), headers, body.content());
        TestResponse response = ask(request);
        for (int i = 0; follows && leadsOn(response); i++) {
            if (i == MOST_REDIRECTS) {
                throw TestingProblems.endlessRedirects(request.line(), MOST_REDIRECTS);
            }
            request = Redirects.next(request, response.status(), there(request, response));
            response = ask(request);
        }
        return response;
    }

    /**
     * Follows every link of the site, from page to page, beginning at its start page, and asks for
     * each that stays on the site: pages, styles, scripts, pictures, live ones too. It ends after
     * 10,000 addresses, for the sake of calendars.
     *
     * @param except paths that are not asked for, with any query
     * @return the paths that were asked for
     * @throws AssertionError if a link leads nowhere, or to an element that is not there; it lists
     *     all of them with the pages that they are on
     */
    public Set<String> expectNoBrokenLinks(String... except) {
        Set<String> left = Stream.of(except).map(UrlText::target).collect(Collectors.toSet());
        return new LinkWalk(this, left).run(target(site.base() + "/"));
    }

    private boolean leadsOn(TestResponse response) {
        boolean redirects = Redirects.STATUSES.contains(response.status());
        String location = redirects ? response.header("Location").orElse("") : "";
        return (location.startsWith("/") && !location.startsWith("//"))
                || location.startsWith(site.origin() + "/");
    }

    private String there(SiteRequest request, TestResponse response) {
        return target(URI.create(request.path()).resolve(response.location()).toString());
    }

    private TestResponse ask(SiteRequest request) {
        SiteRequest complete =
                request.headers().has("Cookie")
                        ? request
                        : cookies.header(request.path())
                                .map(value -> request.withHeader("Cookie", value))
                                .orElse(request);
        try {
            TestResponse response = site.ask(complete);
            response.headers()
                    .all("Set-Cookie")
                    .forEach(header -> cookies.take(header, request.path()));
            return response;
        } catch (IOException e) {
            throw TestingProblems.notAnswered(request.line(), site.origin(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TestingProblems.notAnswered(request.line(), site.origin(), e);
        }
    }

    /** Path and query of what a test asks for. */
    private String target(String path) {
        String origin = site.origin().toString();
        String below = path.startsWith(origin + "/") ? path.substring(origin.length()) : path;
        int fragment = below.indexOf('#');
        String target = fragment < 0 ? below : below.substring(0, fragment);
        if (!target.startsWith("/")) {
            throw TestingProblems.noPath(path);
        }
        return UrlText.target(target);
    }
}
