package dev.perigee.testing;

import dev.perigee.api.Headers;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.problem.Nearest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of the routes that are nearest to a path that is not there. */
final class RouteHints implements Hints {

    private static final int MOST = 3;

    private final SiteIndex index;
    private final Iterable<FileEntry> files;

    RouteHints(SiteIndex index, Iterable<FileEntry> files) {
        this.index = index;
        this.files = files;
    }

    private record Near(RouteEntry route, double distance) {}

    @Override
    public String of(SiteRequest request, int status, Headers headers) {
        if (status != 404) {
            return "";
        }
        Optional<String> methods = headers.find("Allow");
        if (methods.isPresent()) {
            return "The route is there, and answers " + methods.get() + ".";
        }
        String base = index.settings().base();
        String path = request.path();
        if (!base.isEmpty() && !path.equals(base) && !path.startsWith(base + "/")) {
            return "The site lives below " + base + ": ask for " + base + path + ".";
        }
        String below = path.substring(base.length());
        List<String> paths = paths(below, base);
        if (!paths.isEmpty()) {
            return "Nearest: " + String.join(", ", paths) + ".";
        }
        List<String> routes = routes(below);
        return routes.isEmpty() ? "" : "Nearest routes: " + String.join(", ", routes) + ".";
    }

    /** Files have the better names: those that {@code getStaticPaths} listed. */
    private List<String> paths(String path, String base) {
        Map<String, String> names = new LinkedHashMap<>();
        files.forEach(file -> add("/" + page(file.key()), names));
        index.routes().stream()
                .filter(route -> !route.prerendered() && route.pattern().indexOf('[') < 0)
                .forEach(route -> add(route.pattern(), names));
        return Nearest.of(bare(path), names.keySet()).stream()
                .map(name -> base + names.get(name))
                .toList();
    }

    /** A slash at the end is no difference to speak of. */
    private static void add(String path, Map<String, String> names) {
        names.putIfAbsent(bare(path), path);
    }

    private static String bare(String path) {
        return path.length() > 1 && path.endsWith("/")
                ? path.substring(0, path.length() - 1)
                : path;
    }

    private static String page(String key) {
        return key.endsWith("index.html") ? key.substring(0, key.length() - 10) : key;
    }

    private List<String> routes(String path) {
        String[] asked = path.split("/", -1);
        return index.routes().stream()
                .map(route -> new Near(route, distance(asked, route.pattern().split("/", -1))))
                .filter(near -> near.distance() < 1)
                .sorted(Comparator.comparingDouble(Near::distance))
                .limit(MOST)
                .map(near -> near.route().pattern() + " (" + near.route().source() + ")")
                .toList();
    }

    /** How many segments differ, a parameter being near to all; one must be alike. */
    private static double distance(String[] asked, String[] pattern) {
        double distance = Math.abs(asked.length - pattern.length) * 0.5;
        boolean same = asked.length <= 2;
        for (int i = 1; i < Math.min(asked.length, pattern.length); i++) {
            if (pattern[i].indexOf('[') >= 0) {
                distance += 0.25;
            } else {
                boolean near = !Nearest.of(asked[i], List.of(pattern[i])).isEmpty();
                same |= near;
                distance += asked[i].equals(pattern[i]) ? 0 : near ? 0.4 : 1;
            }
        }
        return same ? distance : distance + 0.5;
    }
}
