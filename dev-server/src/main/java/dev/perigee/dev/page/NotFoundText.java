package dev.perigee.dev.page;

import dev.perigee.generator.launch.RouteRow;
import dev.perigee.generator.launch.Tables;

/** An unknown path as plain text. */
final class NotFoundText {

    private final NotFoundPage page;
    private final StringBuilder out = new StringBuilder();

    NotFoundText(NotFoundPage page) {
        this.page = page;
    }

    String text() {
        line(page.title());
        line(page.why());
        if (!page.nearest().isEmpty()) {
            line("");
            line("Did you mean");
            for (RouteRow row : page.nearest()) {
                line("  " + row.pattern() + " (" + row.source() + ")");
            }
        }
        line("");
        line(page.heading());
        if (!page.routes().isEmpty()) {
            Tables.routes(page.routes()).forEach(row -> line("  " + row));
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(Printable.shown(text).stripTrailing()).append('\n');
    }
}
