package dev.perigee.generator.scan;

import dev.perigee.generator.scan.PageFile.ApplicationSource;
import dev.perigee.generator.scan.PageFile.MatcherSource;
import dev.perigee.generator.scan.PageFile.MiddlewareSource;
import dev.perigee.generator.scan.PageFile.PathSource;
import dev.perigee.generator.scan.PageFile.RouteSource;
import dev.perigee.generator.scan.PageFile.TemplateSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sources below the pages folder.
 *
 * @param names how they are called in messages
 * @param directory the pages folder, which need not exist
 * @param files all of them, ordered by path
 */
public record Pages(PageNames names, Path directory, List<PageFile> files) {

    /** Keeps a copy. */
    public Pages {
        files = List.copyOf(files);
    }

    /** The routes that are classes alone, ordered by path. */
    public List<RouteSource> routes() {
        Set<String> pages = new HashSet<>();
        templates().forEach(template -> pages.add(template.stem()));
        return ofType(RouteSource.class).stream()
                .filter(route -> !pages.contains(route.stem()))
                .toList();
    }

    /** All that make a route of their own: classes, then pages. */
    public List<PathSource> pathSources() {
        List<PathSource> all = new ArrayList<>(routes());
        all.addAll(templates());
        return all;
    }

    /** The pages, ordered by path. */
    public List<TemplateSource> templates() {
        return ofType(TemplateSource.class);
    }

    /** The classes that feed a page, by the stem that they share with it. */
    public Map<String, RouteSource> feeders() {
        Map<String, RouteSource> classes = new HashMap<>();
        ofType(RouteSource.class).forEach(route -> classes.put(route.stem(), route));
        return classes;
    }

    /** The middleware, outer folders before inner ones. */
    public List<MiddlewareSource> middleware() {
        return ofType(MiddlewareSource.class).stream()
                .sorted(Comparator.comparing(source -> source.folder().segments().size()))
                .toList();
    }

    /** The matchers, ordered by path. */
    public List<MatcherSource> matchers() {
        return ofType(MatcherSource.class);
    }

    /** The {@code _site.java}. */
    public Optional<ApplicationSource> application() {
        return ofType(ApplicationSource.class).stream().findFirst();
    }

    /** The paths of all Java sources, in their order; templates compile nothing. */
    public List<String> javaPaths() {
        return files.stream()
                .filter(file -> !(file instanceof TemplateSource))
                .map(PageFile::path)
                .toList();
    }

    private <T extends PageFile> List<T> ofType(Class<T> type) {
        return files.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
