package dev.perigee.dev.page;

import dev.perigee.generator.launch.RouteRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is answered where nothing is at a path: the route table in match order, and the routes that
 * were probably meant.
 *
 * @param path that was asked for, as the client spelt it, without query
 * @param why the sentence that says why nothing is there
 * @param routes the site's, in match order
 * @param nearest of those, the ones that were probably meant
 * @param base the site's, such as {@code /docs}, or empty
 * @param ownPage where the site's own page for this can be seen, if it has one
 */
public record NotFoundPage(
        String path,
        String why,
        List<RouteRow> routes,
        List<RouteRow> nearest,
        String base,
        Optional<String> ownPage) {

    static final String NOTHING = "Nothing is at ";

    /** Keeps copies. */
    public NotFoundPage {
        path = Printable.line(path);
        why = Printable.line(why);
        routes = List.copyOf(routes);
        nearest = List.copyOf(nearest);
    }

    /**
     * For a path below the base.
     *
     * @param path decoded or not, as the user shall read it: {@code /blg/hello}
     * @param method such as {@code GET}
     * @param base of the site
     * @param ownPage the URL of the site's own 404 page, if it has one
     */
    public static NotFoundPage of(
            String path,
            String method,
            List<RouteRow> routes,
            String base,
            Optional<String> ownPage) {
        NearestRoutes near = new NearestRoutes(routes, path);
        return new NotFoundPage(path, near.why(method), routes, near.found(), base, ownPage);
    }

    /** A page of HTML that needs nothing but itself. */
    public String html() {
        return new NotFoundHtml(this).page();
    }

    /** JSON: {@code status} and {@code message} as every error has them, and the routes. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("status", 404);
        all.put("message", title() + " " + why);
        all.put("nearest", nearest.stream().map(RouteRow::pattern).toList());
        all.put("routes", routes.stream().map(NotFoundPage::json).toList());
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static Map<String, Object> json(RouteRow row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("pattern", row.pattern());
        map.put("methods", row.methods());
        map.put("source", row.source());
        map.put("prerendered", row.prerendered());
        return map;
    }

    /** Lines of text, each with its end. */
    public String text() {
        return new NotFoundText(this).text();
    }

    String title() {
        return NOTHING + path + ".";
    }

    /** What it says where the routes stand. */
    String heading() {
        return switch (routes.size()) {
            case 0 -> "The site has no routes yet";
            case 1 -> "The one route of the site";
            default -> "The " + routes.size() + " routes, in the order in which they are tried";
        };
    }

    static String answered(RouteRow row) {
        return row.prerendered() ? "static" : "live";
    }
}
