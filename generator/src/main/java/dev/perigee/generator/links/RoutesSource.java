package dev.perigee.generator.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perigee.core.index.Sha256;
import dev.perigee.core.naming.RouteName;
import dev.perigee.core.naming.RouteNames;
import dev.perigee.core.page.RouteOutput;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.scan.PageFile.PathSource;
import dev.perigee.generator.scan.PageFile.TemplateSource;
import dev.perigee.generator.scan.Pages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text of the class {@code Routes}: for each route a constant, its pattern, and a link builder.
 * It depends on the names of files alone. {@link RouteNames} says what they are called.
 */
public final class RoutesSource {

    /** The simple name of the class. */
    public static final String CLASS_NAME = "Routes";

    /**
     * How many routes a class can hold, well below the limits of class files (JVMS § 4.11). Of a
     * site with more, those with parameters come first, and links to the others are for {@link
     * dev.perigee.api.Site#link}.
     */
    static final int MOST = 8_000;

    private final String packageName;
    private final List<RouteMethods> routes;
    private final String constants;
    private final String links;
    private final String paths;

    private RoutesSource(Pages pages, String packageName) {
        this.packageName = packageName;
        Map<RoutePattern, String> sources = sources(pages);
        this.routes =
                RouteNames.of(sources.keySet()).all().stream()
                        .sorted(Comparator.comparing(RoutesSource::isStatic))
                        .limit(MOST)
                        .sorted(Comparator.comparing(each -> each.pattern().toString()))
                        .map(each -> new RouteMethods(each, title(each, sources)))
                        .toList();
        this.constants = joined(RouteMethods::constant);
        this.links = joined(route -> route.methods("link", "    "));
        this.paths = joined(route -> route.methods("path", "        "));
    }

    /**
     * The text for the routes of a scan; it is the same for the same ones, whatever the machine.
     * Empty if there are none.
     */
    public static String of(Pages pages, String packageName) {
        RoutesSource source = new RoutesSource(pages, packageName);
        return source.routes.isEmpty() ? "" : source.text();
    }

    /** What the class file has in it that is compiled of the routes of a scan. */
    static String markOf(Pages pages, String packageName) {
        return new RoutesSource(pages, packageName).hash();
    }

    /** The names of the link builders that the class has for a scan, in their order. */
    public static Set<String> methodsOf(Pages pages) {
        return namesOf(pages, RouteName::method);
    }

    /** Those of its constants. */
    public static Set<String> constantsOf(Pages pages) {
        return namesOf(pages, RouteName::constant);
    }

    private static Set<String> namesOf(Pages pages, Function<RouteName, String> name) {
        return RouteNames.of(sources(pages).keySet()).all().stream()
                .map(name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The source of each route; nobody links to an error page. */
    private static Map<RoutePattern, String> sources(Pages pages) {
        Map<RoutePattern, String> sources = new HashMap<>();
        for (PathSource each : pages.pathSources()) {
            boolean errorPage =
                    each instanceof TemplateSource && RouteOutput.isErrorPage(each.pattern());
            if (!errorPage) {
                sources.merge(
                        each.pattern(),
                        pages.names().of(each.path()),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return sources;
    }

    private static boolean isStatic(RouteName route) {
        return !route.pattern().isDynamic();
    }

    private static String title(RouteName route, Map<RoutePattern, String> sources) {
        return "<code>%s</code> (%s)"
                .formatted(
                        JavaText.comment(route.pattern().toString()),
                        JavaText.comment(sources.getOrDefault(route.pattern(), "")));
    }

    private String text() {
        return """
        package %s;

        /**
         * The routes of the site: for each its pattern, and a method that makes a link to it, with the
         * site's base, its values encoded, and the slash or ending that the output has.
         *
         * <p>Perigee generates this class from the files in the pages folder. Changes to it are lost.
         */
        public final class Routes {

            private static final dev.perigee.core.links.RouteLinks $routes =
                    dev.perigee.core.links.RouteLinks.of(Routes.class);

            /** By which a build knows whether the compiled class is of this source. */
            private static final String $source = "%s";

            private Routes() {}

        %s
        %s
            /**
             * The same as paths below the base, which a redirect, a rewrite, a fetch and a test take.
             */
            public static final class WithoutBase {

                private WithoutBase() {}

        %s    }
        }
        """
                .formatted(packageName, hash(), constants, links, paths);
    }

    private String hash() {
        byte[] content = (packageName + constants + links + paths).getBytes(UTF_8);
        return Sha256.ofContent(content).hex();
    }

    private String joined(Function<RouteMethods, String> part) {
        return routes.stream().map(part).collect(Collectors.joining("\n"));
    }
}
