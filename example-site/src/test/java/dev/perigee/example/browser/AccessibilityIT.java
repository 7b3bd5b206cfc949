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

    private static final String FIND =
            """
            async () => {
              const found = await axe.run(document, { resultTypes: ["violations"] });
              return found.violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary}`));
            }
            """;

    /**
     * Colours depend on the scheme and layout on the width, so each page is seen twice. Also no
     * page may be wider than its window, and no script or style missing.
     */
    @Test
    void axeFindsNothingOnLightPhonesAndDarkDesktops() {
        String axe = axe();
        browse(
                new NewContextOptions(),
                page -> {
                    List<String> found = new ArrayList<>();
                    for (String path : SitePaths.pages()) {
                        page.navigate(url(path));
                        page.evaluate(axe);
                        Stream.concat(
                                        look(page, ColorScheme.LIGHT, PHONE),
                                        look(page, ColorScheme.DARK, DESKTOP))
                                .map(text -> path + " " + text)
                                .forEach(found::add);
                    }
                    assertThat(found).isEmpty();
                });
    }

    private static Stream<String> look(Page page, ColorScheme colors, int width) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colors));
        page.setViewportSize(width, 900);
        List<String> found = new ArrayList<>();
        for (Object text : (List<?>) page.evaluate(FIND)) {
            found.add(text.toString());
        }
        int wide = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        if (wide > width) {
            found.add("is " + wide + " pixels wide");
        }
        return found.stream().map(text -> colors + " at " + width + ": " + text);
    }

    private static String axe() {
        try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe-core is not on the class path.", e);
        }
    }
}
