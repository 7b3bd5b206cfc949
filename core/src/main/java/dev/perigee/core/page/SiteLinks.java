package dev.perigee.core.page;

import dev.perigee.core.http.SitePath;
import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.naming.RouteName;
import dev.perigee.core.naming.RouteNames;
import dev.perigee.core.path.BadPathException;
import dev.perigee.core.path.CanonicalPath;
import dev.perigee.core.path.PathEncoder;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.Route;
import dev.perigee.core.routing.RouteKind;
import dev.perigee.core.routing.RouteMatch;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.RouteTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the routes of a site are: paths with its base, and with the slash that the output has. */
public final class SiteLinks {

    private static final URI LOCALHOST = URI.create("http://localhost");

    private final SiteSettings settings;
    private final List<RouteEntry> routes;
    private final Supplier<RouteTree<Optional<RouteEntry>>> tree;
    private volatile @Nullable RouteTree<Optional<RouteEntry>> made;
    private volatile @Nullable RouteNames names;

    /** Those that need no class of the site. */
    private final Map<String, Predicate<String>> matchers;

    private final Map<String, RouteEntry> byPattern = new HashMap<>();
    private final ConcurrentMap<String, RoutePattern> patterns = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, RouteOutput> outputs = new ConcurrentHashMap<>();

    /** Whether a path that begins with the base can be nothing but a link. */
    private final boolean linksAreTold;

    private SiteLinks(SiteIndex index) {
        this.settings = index.settings();
        this.routes = index.routes();
        this.matchers = Matchers.withLocales(settings.pages().locales());
        routes.forEach(route -> byPattern.putIfAbsent(route.pattern(), route));
        this.tree = () -> tree(index);
        this.linksAreTold =
                !base().isEmpty() && byPattern.keySet().stream().noneMatch(this::isAtOrBelowBase);
    }

    /** Of routes, and of redirects, which have no entry. The site's own matchers take any value. */
    private static RouteTree<Optional<RouteEntry>> tree(SiteIndex index) {
        Map<String, Predicate<String>> matchers =
                Matchers.withLocales(index.settings().pages().locales());
        index.matchers().keySet().forEach(name -> matchers.put(name, value -> true));
        List<Route<Optional<RouteEntry>>> all = new ArrayList<>();
        for (RouteEntry entry : index.routes()) {
            RouteKind kind = RouteKind.valueOf(entry.kind().name());
            all.add(new Route<>(RoutePattern.parse(entry.pattern()), kind, Optional.of(entry)));
        }
        for (RedirectEntry entry : index.redirects()) {
            RoutePattern pattern = RoutePattern.parse(entry.pattern());
            all.add(new Route<>(pattern, RouteKind.REDIRECT, Optional.empty()));
        }
        return RouteTree.of(all, matchers);
    }

    /** Of the routes of an index. */
    public static SiteLinks of(SiteIndex index) {
        return new SiteLinks(index);
    }

    /** Scheme, host and port, as the settings say or for want of it. */
    public URI origin() {
        return settings.origin().orElse(LOCALHOST);
    }

    /** The path below which the site lives; empty for the root. */
    public String base() {
        return settings.base();
    }

    SiteSettings settings() {
        return settings;
    }

    List<RouteEntry> routes() {
        return routes;
    }

    /** The pattern of a route, parsed once. */
    RoutePattern pattern(RouteEntry route) {
        return patterns.computeIfAbsent(route.pattern(), RoutePattern::parse);
    }

    /** What the files of a route look like, found out once: no two routes share a pattern. */
    RouteOutput output(RouteEntry route) {
        return outputs.computeIfAbsent(route.pattern(), it -> RouteOutput.of(route, settings));
    }

    /**
     * The path of a route.
     *
     * @param params values in the order of the pattern's parameters
     * @throws IllegalArgumentException as {@link dev.perigee.api.Site#path}
     */
    public String path(String pattern, Object... params) {
        RouteEntry route =
                Optional.ofNullable(byPattern.get(pattern))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The site has no route '" + pattern + "'."));
        RoutePattern parsed = pattern(route);
        Map<String, String> values = values(parsed, params);
        parsed.requireFit(values, matchers);
        return path(route, values);
    }

    /**
     * As {@link #path}, for a link that any host of files answers: a page's file has its ending.
     */
    public String link(String pattern, Object... params) {
        String path = path(pattern, params);
        return Optional.ofNullable(byPattern.get(pattern))
                .map(route -> link(route, path))
                .orElse(path);
    }

    private String link(RouteEntry route, String path) {
        boolean file = route.prerendered() && output(route).isHtmlFile();
        return file && !path.endsWith("/") && !path.equals(settings.base()) ? path + ".html" : path;
    }

    /**
     * The link to the route of a name.
     *
     * @throws IllegalArgumentException if a value does not fit
     */
    String linkTo(RouteName name, Map<String, String> params) {
        requireFit(name, params);
        RouteEntry route = Objects.requireNonNull(byPattern.get(name.pattern().toString()));
        return linkTo(route, params);
    }

    /** Checks values for their parameters; the site's own matchers are asked when it runs. */
    void requireFit(RouteName name, Map<String, String> params) {
        name.pattern().requireFit(params, matchers);
    }

    /** What routes are called; those of error pages are linked to by nobody. */
    RouteNames names() {
        RouteNames known = names;
        if (known == null) {
            known =
                    RouteNames.of(
                            routes.stream()
                                    .filter(route -> !isErrorPage(route))
                                    .map(route -> RoutePattern.parse(route.pattern()))
                                    .toList());
            names = known;
        }
        return known;
    }

    private boolean isErrorPage(RouteEntry route) {
        return RouteOutput.of(route, settings).errorStatus().isPresent();
    }

    /** The link to a route with these parameters. */
    String linkTo(RouteEntry route, Map<String, String> params) {
        return link(route, path(route, params));
    }

    /** The URL of a page, at its language's own domain if that has one. */
    String url(RouteEntry route, Map<String, String> params) {
        return settings.url(origin().toString(), path(route, params));
    }

    /** The path of a route with these parameters. */
    String path(RouteEntry route, Map<String, String> params) {
        String path = pattern(route).path(params);
        if (path.equals("/")) {
            return root();
        }
        return settings.base() + path + (hasSlash(route, path) ? "/" : "");
    }

    private String root() {
        boolean bare =
                !settings.base().isEmpty() && settings.trailingSlash() == TrailingSlash.NEVER;
        return settings.base() + (bare ? "" : "/");
    }

    private boolean hasSlash(RouteEntry route, String path) {
        if (route.kind() == RouteEntry.Kind.PAGE) {
            return output(route).hasSlash(false);
        }
        return settings.trailingSlash() == TrailingSlash.ALWAYS
                && !route.prerendered()
                && !FileEnding.has(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Map<String, String> values(RoutePattern pattern, Object... params) {
        if (params.length > pattern.parameterNames().size()) {
            throw new IllegalArgumentException(
                    "The route '"
                            + pattern
                            + "' has "
                            + pattern.parameterNames().size()
                            + " parameters, but there are "
                            + params.length
                            + " values.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        int i = 0;
        for (String name : pattern.parameterNames()) {
            if (i < params.length) {
                values.put(name, String.valueOf(params[i++]));
            }
        }
        return values;
    }

    /**
     * What an author wrote as a link, as it stands in a page: a path that starts with {@code /} is
     * one below the base and gets it; that of a page gets the page's slash or ending. Anything else
     * stays as it is.
     */
    public String href(String target) {
        if (!target.startsWith("/") || target.startsWith("//")) {
            return target;
        }
        int end = endOfPath(target);
        String path = SitePath.parse(target.substring(0, end)).path();
        return find(path).orElse(settings.base() + path) + target.substring(end);
    }

    /**
     * The link to a path below the base; empty if nothing is known to be there. What ends like a
     * file is taken to be one.
     */
    Optional<String> find(String target) {
        String encoded = SitePath.parse(target).path();
        String path = encoded.length() > 1 && encoded.endsWith("/") ? cut(encoded) : encoded;
        if (path.equals("/")) {
            return Optional.of(root());
        }
        boolean file = FileEnding.has(path.substring(path.lastIndexOf('/') + 1));
        Optional<RouteMatch<Optional<RouteEntry>>> match = match(path);
        Optional<RouteEntry> route = match.flatMap(RouteMatch::value);
        boolean page = route.filter(it -> it.kind() == RouteEntry.Kind.PAGE).isPresent();
        if (page && !(file && match.get().pattern().isDynamic())) {
            return Optional.of(linkTo(route.get(), match.get().params()));
        }
        return match.isPresent() || file
                ? Optional.of(settings.base() + encoded)
                : standIn(path).map(suffix -> settings.base() + path + suffix);
    }

    /** How a page ends that stands in for one of another language; empty if none does. */
    private Optional<String> standIn(String path) {
        try {
            List<String> segments = CanonicalPath.parse(path).segments();
            return settings.pages().standIns(segments).stream()
                    .flatMap(
                            it -> match(PathEncoder.encode(it)).flatMap(RouteMatch::value).stream())
                    .filter(route -> route.kind() == RouteEntry.Kind.PAGE)
                    .findFirst()
                    .map(route -> ending(route, path));
        } catch (BadPathException e) {
            return Optional.empty();
        }
    }

    private String ending(RouteEntry route, String path) {
        if (route.prerendered() && output(route).isHtmlFile()) {
            return ".html";
        }
        return hasSlash(route, path) ? "/" : "";
    }

    private Optional<RouteMatch<Optional<RouteEntry>>> match(String path) {
        try {
            return madeTree().match(CanonicalPath.parse(path));
        } catch (BadPathException e) {
            return Optional.empty();
        }
    }

    /** Made for the first link: a site starts, and answers endpoints, without it. */
    private RouteTree<Optional<RouteEntry>> madeTree() {
        RouteTree<Optional<RouteEntry>> known = made;
        if (known == null) {
            known = tree.get();
            made = known;
        }
        return known;
    }

    /**
     * A path of the site that code names, with the base in front. What begins with the base is a
     * link, as {@link dev.perigee.api.Site#link} and the class {@code Routes} give it, and has it
     * already. Only where a route is named as the base is, no path is taken for a link.
     *
     * @param path with one slash in front; it may have a query and a fragment
     */
    public String withBase(String path) {
        return isLink(path) ? path : settings.base() + path;
    }

    private boolean isLink(String path) {
        return linksAreTold && isAtOrBelowBase(path);
    }

    private boolean isAtOrBelowBase(String path) {
        String base = settings.base();
        return path.startsWith(base)
                && (path.length() == base.length()
                        || "/?#".indexOf(path.charAt(base.length())) >= 0);
    }

    /** The same path below the base: what {@link #withBase} takes for a link loses the base. */
    public String belowBase(String path) {
        if (!isLink(path)) {
            return path;
        }
        String below = path.substring(settings.base().length());
        return below.startsWith("/") ? below : "/" + below;
    }

    /** The patterns of all routes. */
    Collection<String> patterns() {
        return Collections.unmodifiableSet(byPattern.keySet());
    }

    private static String cut(String path) {
        return path.substring(0, path.length() - 1);
    }

    /** Where the path of a link ends and its query or fragment starts. */
    static int endOfPath(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '?' || target.charAt(i) == '#') {
                return i;
            }
        }
        return target.length();
    }

    /** As {@link #href}, with scheme and host, for feeds and what crawlers read. */
    public String absolute(String target) {
        String href = href(target);
        return href.startsWith("/") && !href.startsWith("//") ? origin() + href : href;
    }
}
