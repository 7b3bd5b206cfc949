package dev.perigee.dev.page;

import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.launch.RouteRow;
import java.util.Map;

/** An unknown path as a page. */
final class NotFoundHtml {

    private static final String NOTE = "This page reloads by itself when a file is saved.";

    /** So many routes are shown; the goal {@code routes} prints all. */
    private static final int MOST = 500;

    private final NotFoundPage page;
    private final Html html = new Html();

    NotFoundHtml(NotFoundPage page) {
        this.page = page;
    }

    String page() {
        html.element("h1", NotFoundPage.NOTHING + page.path()).raw("\n");
        html.element("p class=\"lead\"", page.why()).raw("\n");
        page.ownPage()
                .ifPresent(
                        url ->
                                html.raw("<p class=\"hint\"><a href=\"")
                                        .text(url)
                                        .raw(
                                                "\">See the page that the site shows for this</a></p>\n"));
        nearest();
        routes();
        return Html.page("nothing", NotFoundPage.NOTHING + page.path(), NOTE, html);
    }

    private void nearest() {
        if (page.nearest().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2>Did you mean</h2>\n<ul class=\"hint\">\n");
        for (RouteRow row : page.nearest()) {
            html.raw("<li>");
            pattern(row);
            html.raw(" <span class=\"source\">")
                    .text("(" + row.source() + ")")
                    .raw("</span></li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void routes() {
        html.raw("<section>\n").element("h2", page.heading()).raw("\n");
        html.raw("<ol class=\"routes\">\n");
        page.routes().stream().limit(MOST).forEach(this::row);
        html.raw("</ol>\n");
        int more = page.routes().size() - MOST;
        if (more > 0) {
            html.element("p", "… and " + more + " more. mvn perigee:routes prints them all.");
        }
        html.raw("</section>\n");
    }

    private void row(RouteRow row) {
        html.raw("<li>");
        pattern(row);
        String answered = NotFoundPage.answered(row);
        html.raw(" ")
                .element("span class=\"" + answered + "\"", answered)
                .raw(" ")
                .element("span", String.join(", ", row.methods()))
                .raw(" ")
                .element("span class=\"source\"", row.source())
                .raw("</li>\n");
    }

    /** A link, where the pattern is the path and a browser can open it. */
    private void pattern(RouteRow row) {
        boolean opens =
                !row.pattern().contains("[")
                        && (row.methods().contains("GET") || row.methods().contains("ALL"));
        if (!opens) {
            html.element("code", Printable.shown(row.pattern()));
            return;
        }
        html.raw("<code><a href=\"")
                .text(page.base() + RoutePattern.path(row.pattern(), Map.of()))
                .raw("\">")
                .text(Printable.shown(row.pattern()))
                .raw("</a></code>");
    }
}
