package dev.perigee.generator.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a build made, as lines for a console. */
public final class Tables {

    private static final int MAX_ROUTES = 30;
    private static final int MAX_SLOWEST = 3;
    private static final long SLOW_NANOS = 100_000_000;

    private Tables() {}

    /**
     * A table of the prerendered routes, the slowest paths if some were slow, and a sentence that
     * sums it up. One sentence is all if nothing changed.
     */
    public static List<String> summary(Summary summary) {
        if (summary.nothingChanged()) {
            return List.of("Nothing changed: " + total(summary) + " stay as they were.");
        }
        List<String> lines = new ArrayList<>();
        if (!summary.routes().isEmpty()) {
            lines.addAll(routesMade(summary));
        }
        lines.addAll(slowest(summary));
        lines.add(
                "Built "
                        + total(summary)
                        + ": "
                        + count(summary.changed(), "new or changed")
                        + ", "
                        + count(summary.unchanged(), "unchanged")
                        + ", "
                        + count(summary.removed(), "removed")
                        + live(summary)
                        + ".");
        return lines;
    }

    /** The sentence of a check that found nothing wrong. */
    public static String checked(Summary summary) {
        return "Nothing is wrong with the site: " + total(summary) + live(summary) + ".";
    }

    /** The route table, in match order. */
    public static List<String> routes(List<RouteRow> rows) {
        TextTable table = new TextTable("METHODS", "ROUTE", "SOURCE", "ANSWERED");
        for (RouteRow row : rows) {
            table.row(
                    String.join(",", row.methods()),
                    row.pattern(),
                    row.source(),
                    row.prerendered() ? "static" : "live");
        }
        return table.lines();
    }

    private static List<String> routesMade(Summary summary) {
        TextTable table = new TextTable("ROUTE", ">FILES", ">SIZE");
        List<RenderedRoute> routes = summary.routes();
        int shown = routes.size() <= MAX_ROUTES ? routes.size() : MAX_ROUTES - 1;
        for (RenderedRoute route : routes.subList(0, shown)) {
            table.row(route.pattern(), grouped(route.files()), size(route.bytes()));
        }
        if (shown < routes.size()) {
            List<RenderedRoute> rest = routes.subList(shown, routes.size());
            long files = rest.stream().mapToLong(RenderedRoute::files).sum();
            long bytes = rest.stream().mapToLong(RenderedRoute::bytes).sum();
            table.row("… " + rest.size() + " more routes", grouped(files), size(bytes));
        }
        return table.lines();
    }

    private static List<String> slowest(Summary summary) {
        return summary.slowest().stream()
                .filter(path -> path.nanos() >= SLOW_NANOS)
                .limit(MAX_SLOWEST)
                .map(path -> "Slow: " + path.path() + " took " + seconds(path.nanos()) + ".")
                .toList();
    }

    private static String total(Summary summary) {
        String files = summary.files() == 1 ? " file" : " files";
        return grouped(summary.files()) + files + " (" + size(summary.bytes()) + ")";
    }

    private static String live(Summary summary) {
        return switch (summary.liveRoutes()) {
            case 0 -> "";
            case 1 -> "; 1 route is live";
            default -> "; " + summary.liveRoutes() + " routes are live";
        };
    }

    private static String count(long number, String what) {
        return grouped(number) + " " + what;
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    /** Bytes in a unit that keeps the number short: {@code 812 B}, {@code 1.4 MB}. */
    private static String size(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double size = bytes;
        int unit = 0;
        while (size >= 999.5 && unit < units.length - 1) {
            size /= 1000;
            unit++;
        }
        String form = unit == 0 || size >= 99.95 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, form, size, units[unit]);
    }
}
