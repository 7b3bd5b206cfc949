package dev.perigee.generator.prerender;

import dev.perigee.api.StaticPath;
import dev.perigee.core.dispatch.BuildSurroundings;
import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.page.SiteText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the code of a page can reach of the rest of the build. */
final class Surroundings implements BuildSurroundings {

    private final SiteText text;
    private final Path publicDirectory;
    private final Observations observations;
    private final Supplier<Map<String, PrerenderedRoute>> routes;
    private final FetchedPaths fetched;

    /**
     * Of a renderer that does not exist yet.
     *
     * @param text what the site's pages are made of
     * @param routes the prerendered routes by pattern; asked later
     * @param site the renderer that these surroundings belong to; asked later
     */
    Surroundings(
            SiteText text,
            Path publicDirectory,
            Observations observations,
            Supplier<Map<String, PrerenderedRoute>> routes,
            Supplier<SiteRenderer> site) {
        this.text = text;
        this.publicDirectory = publicDirectory;
        this.observations = observations;
        this.routes = routes;
        this.fetched = new FetchedPaths(routes, route -> site.get().staticPaths(route));
    }

    @Override
    public Optional<StaticPath> listed(RouteEntry route, Map<String, String> params) {
        return fetched.find(route, params);
    }

    @Override
    public SiteText text() {
        return text;
    }

    @Override
    public Optional<Path> publicFile(String key) {
        Path file = publicDirectory.resolve(key).normalize();
        return file.startsWith(publicDirectory) && Files.isRegularFile(file)
                ? Optional.of(file)
                : Optional.empty();
    }

    @Override
    public void environmentRead(RouteEntry route, String variable) {
        PrerenderedRoute known = routes.get().get(route.pattern());
        if (known != null) {
            observations.environment(known, variable);
        }
    }
}
