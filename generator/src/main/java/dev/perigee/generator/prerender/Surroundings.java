package dev.perigee.generator.prerender;

import dev.perigee.api.StaticPath;
import dev.perigee.core.dispatch.BuildSurroundings;
import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.core.index.RouteEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the code of a page can reach of the rest of the build. */
final class Surroundings implements BuildSurroundings {

    private final Map<String, PrerenderedRoute> routes;
    private final Path publicDirectory;
    private final Observations observations;
    private final FetchedPaths fetched;

    /**
     * Of these routes.
     *
     * @param site the renderer that these surroundings belong to; asked later
     */
    Surroundings(
            List<PrerenderedRoute> routes,
            Path publicDirectory,
            Observations observations,
            Supplier<SiteRenderer> site) {
        this.routes =
                routes.stream()
                        .collect(Collectors.toMap(r -> r.entry().pattern(), Function.identity()));
        this.publicDirectory = publicDirectory;
        this.observations = observations;
        this.fetched = new FetchedPaths(this.routes, route -> site.get().staticPaths(route));
    }

    @Override
    public Optional<StaticPath> listed(RouteEntry route, Map<String, String> params) {
        return fetched.find(route, params);
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
        PrerenderedRoute known = routes.get(route.pattern());
        if (known != null) {
            observations.environment(known, variable);
        }
    }
}
