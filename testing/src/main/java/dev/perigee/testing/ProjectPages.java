package dev.perigee.testing;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.page.SiteText;
import dev.perigee.core.routing.PatternException;
import dev.perigee.core.routing.RouteFiles;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.SourceEnding;
import dev.perigee.core.source.FolderSources;
import dev.perigee.core.source.SourceTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The templates and the content of the project that is tested, in {@code src/main}. */
final class ProjectPages {

    private static final String PAGES = "pages";

    private final SourceTree sources;

    private ProjectPages(SourceTree sources) {
        this.sources = sources;
    }

    /** Of the project that the test runs in. */
    static ProjectPages here() {
        Path project = Path.of(System.getProperty("basedir", ""));
        Map<String, Path> folders = new LinkedHashMap<>();
        for (String name : new String[] {PAGES, "layouts", "components", "content"}) {
            folders.put(name, project.resolve("src/main").resolve(name));
        }
        return new ProjectPages(FolderSources.of(folders, project));
    }

    SiteText text() {
        return new SiteText(sources, AssetManifest::none, Instant::now);
    }

    /** The template of a route, relative to the pages folder. */
    Optional<String> template(String pattern) {
        String wanted = RoutePattern.parse(pattern).toString();
        return sources.list(PAGES).stream()
                .map(path -> path.substring(PAGES.length() + 1))
                .filter(path -> isTemplate(path) && wanted.equals(pattern(path)))
                .findFirst();
    }

    private static boolean isTemplate(String path) {
        return RouteFiles.isRoute(path)
                && SourceEnding.of(path).filter(it -> it != SourceEnding.JAVA).isPresent();
    }

    private static String pattern(String path) {
        try {
            return RoutePattern.ofSource(path).toString();
        } catch (PatternException e) {
            return "";
        }
    }
}
