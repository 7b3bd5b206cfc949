package dev.perigee.generator.worker;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.source.SourcePack;
import dev.perigee.core.source.SourceTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sources that live routes can reach, for the jar: their own templates, and all layouts,
 * components and content. A site without live routes needs none.
 */
final class LiveSources {

    private LiveSources() {}

    static Optional<byte[]> of(SiteModel model) {
        List<RouteEntry> live =
                model.index().routes().stream().filter(route -> !route.prerendered()).toList();
        if (live.isEmpty()) {
            return Optional.empty();
        }
        SourceTree sources = model.text().sources();
        List<String> paths = new ArrayList<>();
        live.stream()
                .filter(route -> route.kind() == RouteEntry.Kind.PAGE)
                .forEach(route -> paths.add("pages/" + route.source()));
        paths.addAll(sources.list("layouts"));
        paths.addAll(sources.list("components"));
        List<String> content = sources.list("content");
        paths.addAll(content);
        // Without content, no date is to come, and the pack need not change with the clock.
        Instant now = content.isEmpty() ? Instant.EPOCH : model.text().now().get();
        return paths.isEmpty() ? Optional.empty() : Optional.of(SourcePack.of(sources, paths, now));
    }
}
