package dev.perigee.generator.worker;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.StaticPath;
import dev.perigee.core.dispatch.BuildSurroundings;
import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders a page of its own while javac keeps another core busy, so that the classes that rendering
 * needs are loaded by the time that there is something to render.
 */
final class Warmup {

    private static final String PATTERN = "/warm.json";

    private Warmup() {}

    /** Starts, if there is a core to spare. */
    static void start() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(Warmup::run, "perigee-warmup");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void run() {
        RouteEntry route =
                new RouteEntry(
                        PATTERN,
                        "warm.json.java",
                        RouteEntry.Kind.ENDPOINT,
                        true,
                        List.of("GET"),
                        Optional.of(Page.class.getName()),
                        Optional.empty(),
                        List.of(),
                        false);
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.defaults(),
                        List.of(route),
                        List.of(),
                        Map.of(),
                        Optional.empty());
        ClassLoader loader = Warmup.class.getClassLoader();
        try (SiteRenderer renderer = SiteRenderer.of(index, loader, new Nothing())) {
            renderer.render(route, Map.of(), Optional.empty());
        } catch (Exception | LinkageError ignored) {
            // Whatever it is, the site will meet it too, and say it better.
        }
    }

    /** The page. */
    static final class Page implements Endpoint {

        private record Content(String text, int number, List<String> list) {}

        @Override
        public Response get(Context context) {
            return Response.json(new Content(context.url().toString(), 1, List.of("a")));
        }
    }

    private static final class Nothing implements BuildSurroundings {

        @Override
        public Optional<StaticPath> listed(RouteEntry route, Map<String, String> params) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> publicFile(String key) {
            return Optional.empty();
        }

        @Override
        public void environmentRead(RouteEntry route, String variable) {
            // The page reads none.
        }
    }
}
