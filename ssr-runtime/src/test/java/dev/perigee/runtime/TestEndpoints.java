package dev.perigee.runtime;

import dev.perigee.api.Context;
import dev.perigee.api.CookieOptions;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Event;
import dev.perigee.api.Response;
import dev.perigee.api.Upload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Endpoints of the site that the tests call. */
public final class TestEndpoints {

    private TestEndpoints() {}

    /** Says which query it got. */
    public static final class Hello implements Endpoint {
        @Override
        public Response get(Context context) {
            return Response.text("hello ?" + String.join("&", context.request().query().names()));
        }
    }

    /** Sends the body back. */
    public static final class Echo implements Endpoint {
        @Override
        public Response post(Context context) {
            return Response.bytes(context.request().bytes(), "application/octet-stream");
        }
    }

    /** Says what a request is. */
    public static final class Show implements Endpoint {
        @Override
        public Response all(Context context) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("method", context.request().method());
            shown.put("url", context.url().toString());
            shown.put("path", context.request().path());
            shown.put("client", context.clientAddress());
            shown.put(
                    "cookies",
                    context.cookies().names().stream()
                            .collect(Collectors.toMap(name -> name, context.cookies()::get)));
            return Response.json(shown);
        }
    }

    /** Binds JSON. */
    public static final class Task implements Endpoint {
        record Body(String title, boolean done) {}

        @Override
        public Response post(Context context) {
            return Response.json(context.request().json(Body.class)).withStatus(201);
        }
    }

    /** Reads JSON of any shape. */
    public static final class AnyJson implements Endpoint {
        @Override
        public Response post(Context context) {
            JsonNode node = context.request().json();
            return Response.json(Map.of("type", node.getNodeType().toString()));
        }
    }

    /** Lists the fields and files of a form. */
    public static final class Form implements Endpoint {
        @Override
        public Response post(Context context) throws Exception {
            var form = context.request().formData();
            StringBuilder text = new StringBuilder();
            form.names()
                    .forEach(
                            name ->
                                    text.append(name)
                                            .append('=')
                                            .append(form.all(name))
                                            .append('\n'));
            for (String name : form.uploadNames()) {
                Upload file = form.upload(name);
                text.append(name)
                        .append(':')
                        .append(file.fileName())
                        .append(':')
                        .append(file.contentType());
                text.append(':').append(file.size()).append(':');
                text.append(new String(file.stream().readNBytes(20), StandardCharsets.UTF_8))
                        .append('\n');
            }
            return Response.text(text.toString());
        }
    }

    /** Puts what the query says where it does not belong. */
    public static final class Inject implements Endpoint {
        @Override
        public Response get(Context context) {
            var query = context.request().query();
            Response response = Response.text("injected");
            if (query.has("value")) {
                return response.withHeader("X-Value", query.get("value"));
            }
            if (query.has("name")) {
                return response.withHeader(query.get("name"), "x");
            }
            if (query.has("to")) {
                return Response.redirect(query.get("to"), 302);
            }
            context.cookies().set(query.get("cookie"), "x", CookieOptions.defaults());
            return response;
        }
    }

    /** Fails in as many ways. */
    public static final class Fail implements Endpoint {
        @Override
        public Response get(Context context) {
            return switch (context.request().query().get("how")) {
                case "exception" ->
                        throw new IllegalStateException("secret <script>alert(1)</script>");
                case "overflow" -> Response.text("" + deeper(1));
                case "missing" -> throw new NoClassDefFoundError("secret/Class");
                case "assertion" -> throw new AssertionError("secret");
                case "first" ->
                        Response.stream(
                                out -> {
                                    throw new IllegalStateException("secret");
                                },
                                "text/plain");
                case "late" ->
                        Response.stream(
                                out -> {
                                    out.write("begun".getBytes(StandardCharsets.UTF_8));
                                    out.flush();
                                    throw new IllegalStateException("secret");
                                },
                                "text/plain");
                default -> Response.empty(204);
            };
        }

        private static int deeper(int depth) {
            return depth < 0 ? 0 : deeper(depth + 1) + 1;
        }
    }

    /** Three events, and whatever the data is. */
    public static final class Events implements Endpoint {
        @Override
        public Response get(Context context) {
            String data = context.request().query().find("data").orElse("one");
            return Response.events(
                    events -> {
                        events.send(Event.of(data).withId("1"));
                        events.send(Event.of(Map.of("n", 2)).withName("two"));
                        events.send(Event.of(events.lastEventId().orElse("none")));
                    });
        }
    }

    /** The rest of the path. */
    public static final class Rest implements Endpoint {
        @Override
        public Response get(Context context) {
            return Response.text("rest " + context.params().find("path").orElse("(none)"));
        }
    }

    /** One segment. */
    public static final class Band implements Endpoint {
        @Override
        public Response get(Context context) {
            return Response.text("band " + context.params().get("name"));
        }
    }
}
