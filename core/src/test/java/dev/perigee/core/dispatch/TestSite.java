package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Headers;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import dev.perigee.api.Services;
import dev.perigee.core.answer.ErrorTexts;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.MemoryExchange;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.RouteEntry.Kind;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A site made of lambdas, with a real dispatcher: {@code new TestSite().on("GET", "/x", c ->
 * Response.text("x"))}. It starts at its first request.
 */
final class TestSite implements SiteFiles {

    interface Handler {
        Response handle(Context context) throws Exception;
    }

    /** What the endpoints and middleware of a site do, by route or folder. */
    record Script(Map<String, Handler> handlers, Map<String, Middleware> middleware) {}

    static class ScriptedEndpoint implements Endpoint {
        private final Script script;

        ScriptedEndpoint(Script script) {
            this.script = script;
        }

        private Response run(String method, Context context) throws Exception {
            return script.handlers().get(method + " " + context.routePattern()).handle(context);
        }

        @Override
        public Response get(Context context) throws Exception {
            return run("GET", context);
        }

        @Override
        public Response head(Context context) throws Exception {
            return run("HEAD", context);
        }

        @Override
        public Response post(Context context) throws Exception {
            return run("POST", context);
        }

        @Override
        public Response put(Context context) throws Exception {
            return run("PUT", context);
        }

        @Override
        public Response patch(Context context) throws Exception {
            return run("PATCH", context);
        }

        @Override
        public Response delete(Context context) throws Exception {
            return run("DELETE", context);
        }

        @Override
        public Response options(Context context) throws Exception {
            return run("OPTIONS", context);
        }

        @Override
        public Response all(Context context) throws Exception {
            return run("ALL", context);
        }
    }

    static class First implements Middleware {
        private final Script script;

        First(Script script) {
            this.script = script;
        }

        @Override
        public Response handle(Context context, Next next) throws Exception {
            return script.middleware().get(getClass().getSimpleName()).handle(context, next);
        }
    }

    static class Second extends First {
        Second(Script script) {
            super(script);
        }
    }

    static class Third extends First {
        Third(Script script) {
            super(script);
        }
    }

    private static final List<Class<? extends First>> SLOTS =
            List.of(First.class, Second.class, Third.class);

    static {
        LogLines.quiet();
    }

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, List<String>> methods = new TreeMap<>();
    private final Set<String> pages = new HashSet<>();
    private final Map<String, RouteEntry> special = new LinkedHashMap<>();
    private final Script script = new Script(new LinkedHashMap<>(), new LinkedHashMap<>());
    private final List<MiddlewareEntry> middleware = new ArrayList<>();
    private final Map<String, FileEntry> files = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, Optional<Long>> limits = new LinkedHashMap<>();
    private Optional<ErrorTexts> errorTexts = Optional.empty();
    private Optional<Dispatcher> running = Optional.empty();

    TestSite set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** As a development server has it. */
    TestSite forDevelopment(ErrorTexts texts) {
        errorTexts = Optional.of(texts);
        return this;
    }

    /** Answers a method of a live route. */
    TestSite on(String method, String pattern, Handler handler) {
        methods.computeIfAbsent(pattern, p -> new ArrayList<>()).add(method);
        script.handlers().put(method + " " + pattern, handler);
        return this;
    }

    /** As {@link #on}, by a route that is a page. */
    TestSite page(String pattern, Handler handler) {
        pages.add(pattern);
        return on("GET", pattern, handler);
    }

    /** Answers {@code GET} with the route's pattern and parameters. */
    TestSite route(String pattern) {
        return on("GET", pattern, c -> Response.text(c.routePattern() + " " + c.params()));
    }

    TestSite bodyLimit(String pattern, long limit) {
        limits.put(pattern, Optional.of(limit));
        return this;
    }

    /**
     * Around all routes whose pattern is below that folder's; at most three, outer before inner.
     */
    TestSite around(String folder, Middleware around) {
        return around(folder, folder.substring(1) + "/_middleware.java", around);
    }

    TestSite around(String folder, String source, Middleware around) {
        Class<?> slot = SLOTS.get(middleware.size());
        script.middleware().put(slot.getSimpleName(), around);
        middleware.add(new MiddlewareEntry(folder, source, slot.getName(), false));
        return this;
    }

    TestSite file(String key, String content) {
        return file(key, content, 200, html());
    }

    static Headers html() {
        return Headers.of(Map.of("Content-Type", "text/html"));
    }

    TestSite file(String key, String content, int status, Headers headers) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        contents.put(key, bytes);
        files.put(
                key, new FileEntry(key, bytes.length, Sha256.ofContent(bytes), status, headers, 0));
        return this;
    }

    @Override
    public Optional<FileEntry> find(String key) {
        return Optional.ofNullable(files.get(key));
    }

    @Override
    public InputStream open(FileEntry entry) {
        return new ByteArrayInputStream(contents.get(entry.key()));
    }

    SiteIndex index() {
        List<RouteEntry> routes = new ArrayList<>(special.values());
        methods.forEach(
                (pattern, handled) ->
                        routes.add(
                                new RouteEntry(
                                        pattern,
                                        pattern.substring(1) + ".java",
                                        pages.contains(pattern) ? Kind.PAGE : Kind.ENDPOINT,
                                        false,
                                        handled,
                                        Optional.of(ScriptedEndpoint.class.getName()),
                                        limits.getOrDefault(pattern, Optional.empty()),
                                        around(pattern),
                                        false)));
        return new SiteIndex(
                SiteSettings.parse(settings), routes, middleware, Map.of(), Optional.empty());
    }

    private List<String> around(String pattern) {
        return middleware.stream()
                .filter(
                        it ->
                                it.folder().equals("/")
                                        || pattern.equals(it.folder())
                                        || pattern.startsWith(it.folder() + "/"))
                .map(MiddlewareEntry::className)
                .toList();
    }

    Dispatcher dispatcher() {
        if (running.isEmpty()) {
            SiteParts parts =
                    new SiteParts(
                            index(),
                            this,
                            TestSite.class.getClassLoader(),
                            name -> Optional.of(name).filter(it -> it.equals("SECRET")),
                            Optional.of(new Services().put(script)));
            running =
                    Optional.of(
                            Dispatcher.start(errorTexts.map(parts::forDevelopment).orElse(parts)));
        }
        return running.get();
    }

    Got get(String target) {
        return send(MemoryExchange.of("GET", target));
    }

    Got send(String method, String target) {
        return send(MemoryExchange.of(method, target));
    }

    Got send(MemoryExchange exchange) {
        return new Got(dispatcher().answer(exchange), this);
    }

    static MemoryExchange request(String method, String target, String... headers) {
        MemoryExchange exchange = MemoryExchange.of(method, target);
        for (int i = 0; i < headers.length; i += 2) {
            exchange = exchange.withHeader(headers[i], headers[i + 1]);
        }
        return exchange;
    }

    static MemoryExchange post(String target, String type, String body) {
        return request("POST", target, "Content-Type", type)
                .withBody(body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer, looked at from outside. */
    record Got(Answer answer, TestSite site) {

        int status() {
            return answer.status();
        }

        String header(String name) {
            return String.join(" + ", answer.headers().all(name));
        }

        /** The body as a client would get it. */
        String body() {
            try {
                AnswerBody body = answer.head() ? new AnswerBody.Empty() : answer.body();
                if (body instanceof AnswerBody.Bytes bytes) {
                    return new String(bytes.data(), StandardCharsets.UTF_8);
                }
                if (body instanceof AnswerBody.SiteFile file) {
                    return new String(
                            site.contents.get(file.entry().key()), StandardCharsets.UTF_8);
                }
                if (body instanceof AnswerBody.File file) {
                    return Files.readString(file.path());
                }
                if (body instanceof AnswerBody.Stream stream) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    stream.writer().write(out);
                    return out.toString(StandardCharsets.UTF_8);
                }
                return "";
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        /** Status, then the body, or where to a redirect leads. */
        String line() {
            String location = header("Location");
            return (status() + " " + (location.isEmpty() ? body() : location)).strip();
        }

        Got isLine(String expected) {
            assertThat(line()).isEqualTo(expected);
            return this;
        }

        Got has(String header, String value) {
            assertThat(header(header)).as(header).isEqualTo(value);
            return this;
        }
    }
}
