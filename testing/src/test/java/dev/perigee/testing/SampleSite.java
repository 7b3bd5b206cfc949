package dev.perigee.testing;

import dev.perigee.api.Context;
import dev.perigee.api.CookieOptions;
import dev.perigee.api.Endpoint;
import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTableWriter;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A built site whose classes are those of this test. */
final class SampleSite {

    /** What a constructor asks for. */
    record Greeting(String text) {}

    private final List<RouteEntry> routes = new ArrayList<>();
    private final List<FileEntry> files = new ArrayList<>();
    private final Path target;
    private final Map<String, String> settings;

    SampleSite(Path target, Map<String, String> settings) {
        this.target = target;
        this.settings = settings;
    }

    /** A site with one of everything. */
    static BuiltSite in(Path target, Map<String, String> settings) throws IOException {
        return new SampleSite(target, settings)
                .live("/hello/[name]", Greeter.class)
                .live("/asking", Asking.class)
                .live("/needy", Needy.class)
                .live("/echo", Echo.class)
                .live("/visits", Visits.class)
                .live("/login", Login.class)
                .file("a.json", "application/json", "{\"a\":1}")
                .file("posts/1.json", "application/json", "{\"id\":1}")
                .file("index.html", "text/html;charset=utf-8", "<a href=\"/a.json\">a</a>")
                .write();
    }

    SampleSite live(String pattern, Class<? extends Endpoint> type) {
        routes.add(
                new RouteEntry(
                        pattern,
                        pattern.substring(1) + ".java",
                        RouteEntry.Kind.ENDPOINT,
                        false,
                        HandlerMethods.of(type),
                        Optional.of(type.getName()),
                        Optional.empty(),
                        List.of(Marking.class.getName()),
                        false));
        return this;
    }

    SampleSite file(String key, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = target.resolve("static").resolve(key);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Headers headers = Headers.of(Map.of("Content-Type", type));
        files.add(new FileEntry(key, bytes.length, Sha256.ofContent(bytes), 200, headers, 0));
        return this;
    }

    BuiltSite write() throws IOException {
        Path index = Files.createDirectories(target.resolve("perigee/site"));
        files.sort(Comparator.comparing(FileEntry::key));
        FileTableWriter.write(index.resolve(SiteIndex.TABLE_NAME), files);
        SiteIndex site =
                new SiteIndex(
                        SiteSettings.parse(settings),
                        routes,
                        List.of(
                                new MiddlewareEntry(
                                        "/", "_middleware.java", Marking.class.getName(), false)),
                        Map.of(),
                        Optional.of("NotStarted"));
        Files.write(index.resolve(SiteIndex.FILE_NAME), site.toBytes());
        return new BuiltSite(target.resolve("static"), target.resolve("perigee"));
    }

    /** Says the greeting. */
    static final class Greeter implements Endpoint {

        private final Greeting greeting;

        Greeter(Greeting greeting) {
            this.greeting = greeting;
        }

        @Override
        public Response get(Context context) {
            return Response.text(greeting.text() + ", " + context.params().get("name") + "!");
        }

        @Override
        public Response post(Context context) {
            throw new IllegalStateException("not today");
        }
    }

    /** Needs a service that most tests do not have. */
    static final class Needy implements Endpoint {

        Needy(Path service) {}

        @Override
        public Response get(Context context) {
            return Response.text("never");
        }
    }

    /** Asks another route. */
    static final class Asking implements Endpoint {

        @Override
        public Response get(Context context) throws Exception {
            return Response.text(context.fetch("/hello/fetch").text());
        }
    }

    /** Says what it was asked. */
    static final class Echo implements Endpoint {

        @Override
        public Response all(Context context) {
            String type = context.request().headers().find("Content-Type").orElse("");
            String body =
                    type.contains("form") ? form(context.request().formData()) : text(context);
            return Response.text(
                    context.request().method()
                            + context.request().query()
                            + context.request().headers().find("X-Own").orElse("")
                            + context.env("KEY").orElse("")
                            + " "
                            + body);
        }

        private static String text(Context context) {
            return context.request().text();
        }

        private static String form(FormData form) {
            return form.get("email") + form.findUpload("photo").map(it -> it.fileName()).orElse("");
        }
    }

    /** Counts in a cookie. */
    static final class Visits implements Endpoint {

        @Override
        public Response get(Context context) {
            int visits = context.cookies().find("visits").map(Integer::parseInt).orElse(0) + 1;
            context.cookies().set("visits", String.valueOf(visits));
            context.cookies().set("other", "x", CookieOptions.defaults().withPath("/elsewhere"));
            return Response.text(String.valueOf(visits));
        }

        @Override
        public Response delete(Context context) {
            context.cookies().delete("visits");
            return Response.empty(204);
        }
    }

    /** Redirects. */
    static final class Login implements Endpoint {

        @Override
        public Response get(Context context) {
            return Response.redirect("/login", 302);
        }

        @Override
        public Response post(Context context) {
            return Response.redirect("/echo?seen=1", 303);
        }

        @Override
        public Response put(Context context) {
            return Response.redirectExternal(java.net.URI.create("https://example.com/"), 307);
        }
    }

    /** Marks what it saw. */
    static final class Marking implements Middleware {

        @Override
        public Response handle(Context context, Next next) throws Exception {
            return next.proceed().withHeader("X-Marked", "yes");
        }
    }
}
