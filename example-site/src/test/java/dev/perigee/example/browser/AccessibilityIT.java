package dev.perigee.example.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.perigee.example.SitePaths;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether everybody can read the pages, as far as axe-core can tell. */
class AccessibilityIT extends BrowsedSite {

    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;

    /** Pages that are looked at together: axe-core keeps one core busy for each. */
    private static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

    /**
     * Does not wait, so that the next page can begin. Of the marked words of code, which are most
     * of what some pages have, the first of each kind stands for the others: they look alike.
     */
    private static final String BEGIN =
            """
            () => {
              const kinds = new Set();
              for (const word of document.querySelectorAll("pre [class^=hl-]")) {
                word.toggleAttribute("data-again", kinds.has(word.className));
                kinds.add(word.className);
              }
              const where = { exclude: ["[data-again]"] };
              window.found = axe.run(where, { resultTypes: ["violations"] }).then((found) =>
                found.violations.flatMap((rule) =>
                  rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary}`)));
            }
            """;

    private static final String END = "() => window.found";

    /**
     * Colours depend on the scheme and layout on the width, so each page is seen twice. Also no
     * page may be wider than its window, and no script or style missing.
     */
    @Test
    void axeFindsNothingOnLightPhonesAndDarkDesktops() {
        String axe = axe();
        browse(
                new NewContextOptions(),
                first -> {
                    List<Page> windows =
                            Stream.iterate(first, page -> page.context().newPage())
                                    .limit(AT_ONCE)
                                    .toList();
                    List<String> found = new ArrayList<>();
                    List<String> paths = SitePaths.pages();
                    for (int at = 0; at < paths.size(); at += AT_ONCE) {
                        List<String> some = paths.subList(at, Math.min(paths.size(), at + AT_ONCE));
                        List<Page> pages = windows.subList(0, some.size());
                        for (int i = 0; i < some.size(); i++) {
                            pages.get(i).navigate(url(some.get(i)));
                            pages.get(i).evaluate(axe);
                        }
                        look(pages, ColorScheme.LIGHT, PHONE, found);
                        look(pages, ColorScheme.DARK, DESKTOP, found);
                    }
                    assertThat(found).isEmpty();
                });
    }

    private static void look(
            List<Page> pages, ColorScheme colors, int width, List<String> problems) {
        for (Page page : pages) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(colors));
            page.setViewportSize(width, 900);
            page.evaluate(BEGIN);
        }
        for (Page page : pages) {
            String where = page.url() + " " + colors + " at " + width + ": ";
            ((List<?>) page.evaluate(END)).forEach(text -> problems.add(where + text));
            int wide = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
            if (wide > width) {
                problems.add(where + "is " + wide + " pixels wide");
            }
        }
    }

    private static String axe() {
        try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe-core is not on the class path.", e);
        }
    }
}
