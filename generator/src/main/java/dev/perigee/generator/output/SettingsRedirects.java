package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.BuildFormat;
import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The redirects from the settings that have one path: each becomes a page that goes on by itself,
 * for hosts that know nothing of redirects. A file or a route of the same path comes first.
 */
final class SettingsRedirects {

    private final Map<String, RedirectEntry> byPath = new LinkedHashMap<>();

    SettingsRedirects(SiteSettings settings) {
        for (RedirectEntry redirect : settings.redirects()) {
            RoutePattern pattern = RoutePattern.parse(redirect.pattern());
            if (!pattern.isDynamic()) {
                byPath.putIfAbsent(path(pattern), redirect);
            }
        }
    }

    /** Their paths, decoded. */
    Set<String> paths() {
        return byPath.keySet();
    }

    /**
     * Writes the pages.
     *
     * @param taken who has a file for one of the paths
     * @return a warning for each redirect that is never used
     */
    List<Problem> write(OutputStage stage, SiteIndex index, Map<String, String> taken)
            throws OutputException {
        List<Problem> unused = new ArrayList<>();
        for (Map.Entry<String, RedirectEntry> redirect : byPath.entrySet()) {
            String path = redirect.getKey();
            Optional<String> first =
                    Optional.ofNullable(taken.get(path)).or(() -> liveRoute(index, path));
            if (first.isPresent()) {
                unused.add(
                        OutputProblems.redirectUnused(redirect.getValue().pattern(), first.get()));
            } else {
                write(stage, index.settings(), path, redirect.getValue());
            }
        }
        return unused;
    }

    private static void write(
            OutputStage stage, SiteSettings settings, String path, RedirectEntry redirect)
            throws OutputException {
        String target = redirect.target();
        String location = target.startsWith("/") ? settings.base() + target : target;
        OutputFile page =
                new OutputFile(
                        key(settings.buildFormat(), path),
                        "the setting 'redirects'",
                        redirect.pattern(),
                        "");
        Headers headers =
                Headers.empty()
                        .with("Location", location)
                        .with("Content-Type", "text/html;charset=utf-8");
        stage.write(page, RefreshPage.of(location), redirect.status(), headers);
    }

    private static String key(BuildFormat format, String path) {
        if (path.equals("/")) {
            return "index.html";
        }
        return path.substring(1) + (format == BuildFormat.FILE ? ".html" : "/index.html");
    }

    private static Optional<String> liveRoute(SiteIndex index, String path) {
        return index.routes().stream()
                .filter(route -> !RoutePattern.parse(route.pattern()).isDynamic())
                .filter(route -> path(RoutePattern.parse(route.pattern())).equals(path))
                .map(RouteEntry::source)
                .findFirst();
    }

    private static String path(RoutePattern pattern) {
        return pattern.segments().stream()
                .map(segment -> ((Piece.Text) segment.pieces().get(0)).text())
                .collect(Collectors.joining("/", "/", ""));
    }
}
