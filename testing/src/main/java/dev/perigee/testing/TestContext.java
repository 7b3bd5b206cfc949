package dev.perigee.testing;

import dev.perigee.api.Endpoint;
import dev.perigee.api.Key;
import dev.perigee.api.Locals;
import dev.perigee.api.Middleware;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tests one endpoint that the test has made, without a built site: says what is requested, has it
 * answered by the same dispatcher as in production, and gives the finished response. Immutable.
 *
 * <pre>{@code
 * TestResponse answer =
 *     TestContext.put("/api/tasks/[id]")
 *         .withParam("id", 7)
 *         .json(Map.of("done", true))
 *         .call(new OneTask(tasks));
 *
 * assertThat(answer.status()).isEqualTo(200);
 * assertThat(answer.json(Task.class)).isEqualTo(new Task(7, "Sleep", true));
 * }</pre>
 *
 * <p>The endpoint's class is public, or of the test's own package. That of a route file usually is
 * neither; {@link SiteExtension} asks the site as it was built, middleware and all.
 *
 * <p>Requests come from {@code 127.0.0.1} to the origin of the site. The environment holds what
 * {@link #withEnv} puts there, and nothing else.
 */
public final class TestContext {

    private final TestRequest request;
    private final Surroundings around;

    private TestContext(TestRequest request, Surroundings around) {
        this.request = request;
        this.around = around;
    }

    /**
     * A request.
     *
     * @param method such as {@code "GET"}
     * @param path below the site's base, percent-encoded where need be, with a query if need be; or
     *     the pattern of a route, such as {@code "/api/tasks/[id]"}, with a value for each of its
     *     parameters by {@link #withParam}; a matcher of the site's own takes any value here
     */
    public static TestContext of(String method, String path) {
        return new TestContext(TestRequest.of(method, path), Surroundings.none());
    }

    /** A {@code GET}. */
    public static TestContext get(String path) {
        return of("GET", path);
    }

    /** A {@code HEAD}. */
    public static TestContext head(String path) {
        return of("HEAD", path);
    }

    /** A {@code POST}. */
    public static TestContext post(String path) {
        return of("POST", path);
    }

    /** A {@code PUT}. */
    public static TestContext put(String path) {
        return of("PUT", path);
    }

    /** A {@code PATCH}. */
    public static TestContext patch(String path) {
        return of("PATCH", path);
    }

    /** A {@code DELETE}. */
    public static TestContext delete(String path) {
        return of("DELETE", path);
    }

    /** An {@code OPTIONS}. */
    public static TestContext options(String path) {
        return of("OPTIONS", path);
    }

    /** With a value for a parameter of the pattern; {@code ""} leaves out an optional one. */
    public TestContext withParam(String name, Object value) {
        return with(request.withParam(name, value.toString()));
    }

    /** With one more parameter of the query. */
    public TestContext withQuery(String name, Object value) {
        return with(request.withQuery(name, value.toString()));
    }

    /** With this header in place of any of that name. */
    public TestContext withHeader(String name, String value) {
        return with(request.withHeader(name, value));
    }

    /** With one more cookie. */
    public TestContext withCookie(String name, String value) {
        return with(request.withCookie(name, value));
    }

    /** With a value as {@code application/json}, a string as JSON too. */
    public TestContext json(Object value) {
        return with(request.withBody(new TestBody.Json(value)));
    }

    /** With {@code text/plain;charset=utf-8}. */
    public TestContext text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8");
    }

    /**
     * With these bytes, which must not change afterwards.
     *
     * @throws IllegalArgumentException if they are to be a multipart form, which {@link #withField}
     *     and {@link #withFile} make
     */
    public TestContext bytes(byte[] data, String contentType) {
        if (contentType.regionMatches(true, 0, "multipart/form-data", 0, 19)) {
            throw TestingProblems.rawMultipart();
        }
        return with(request.withBody(new TestBody.Bytes(data, contentType)));
    }

    /** With fields as {@code application/x-www-form-urlencoded}. */
    public TestContext form(Map<String, String> fields) {
        String encoded = UrlText.encode(fields);
        return bytes(
                encoded.getBytes(StandardCharsets.US_ASCII), "application/x-www-form-urlencoded");
    }

    /** With one more field of a {@code multipart/form-data} body. */
    public TestContext withField(String name, String value) {
        return with(
                request.withBody(request.multipart().with(new MultipartBody.Field(name, value))));
    }

    /** With one more file in a {@code multipart/form-data} body. */
    public TestContext withFile(String name, String fileName, String contentType, byte[] content) {
        TestUpload upload = new TestUpload(fileName, contentType, content);
        return with(
                request.withBody(request.multipart().with(new MultipartBody.File(name, upload))));
    }

    /** With an environment variable. */
    public TestContext withEnv(String name, String value) {
        return with(around.withEnv(name, value));
    }

    /** With what middleware would leave for the endpoint. */
    public <T> TestContext withLocal(Key<T> key, T value) {
        Consumer<Locals> put = locals -> locals.put(key, value);
        return withMiddleware(
                (context, next) -> {
                    put.accept(context.locals());
                    return next.proceed();
                });
    }

    /** With a middleware around the endpoint, inside of those that are there. */
    public TestContext withMiddleware(Middleware middleware) {
        return with(around.withMiddleware(middleware));
    }

    /**
     * With a setting of the site, by the name that it has as the plugin's parameter: {@code site},
     * {@code base}, {@code trailingSlash}, {@code bodySizeLimit} …
     */
    public TestContext withSetting(String name, String value) {
        return with(around.withSetting(name, value));
    }

    /**
     * With another route of the site, for an endpoint that asks for its path: {@code
     * site().path("/posts/[id]", 1)}.
     */
    public TestContext withRoute(String pattern) {
        return with(around.withRoute(pattern));
    }

    /** As the build calls the endpoint, to write a file: without query, headers and body. */
    public TestContext prerendered() {
        return with(around.asPrerendered());
    }

    /** As the build calls the endpoint, with the props of a path. */
    public TestContext withProps(Object props) {
        return with(around.withProps(props));
    }

    /**
     * Calls an endpoint as its route would. What it throws is answered as in production; only the
     * build has no such answers, so {@link #prerendered} passes exceptions on.
     *
     * @throws IllegalArgumentException if path, parameters or settings are not such as a site can
     *     have; the message says what is wrong
     * @throws IllegalStateException if the body of the response could not be completed
     */
    public TestResponse call(Endpoint endpoint) throws Exception {
        OneRoute route = new OneRoute(request, around, endpoint);
        return around.prerendered() ? route.render() : route.answer();
    }

    private TestContext with(TestRequest newRequest) {
        return new TestContext(newRequest, around);
    }

    private TestContext with(Surroundings newSurroundings) {
        return new TestContext(request, newSurroundings);
    }
}
