package dev.perigee.generator.scan;

import dev.perigee.generator.scan.PageFile.ApplicationSource;
import dev.perigee.generator.scan.PageFile.MatcherSource;
import dev.perigee.generator.scan.PageFile.MiddlewareSource;
import dev.perigee.generator.scan.PageFile.RouteSource;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The Java sources below the pages folder.
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

    /** The routes, ordered by path. */
    public List<RouteSource> routes() {
        return ofType(RouteSource.class);
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

    /** The paths of all files, in their order. */
    public List<String> paths() {
        return files.stream().map(PageFile::path).toList();
    }

    private <T extends PageFile> List<T> ofType(Class<T> type) {
        return files.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
