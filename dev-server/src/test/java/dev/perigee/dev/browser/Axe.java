package dev.perigee.dev.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Whether everybody can read a page, as far as axe-core can tell. */
final class Axe {

    private static final String FIND =
            """
            async () => {
              const found = await axe.run(document, { resultTypes: ["violations"] });
              return found.violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary}`));
            }
            """;

    private Axe() {}

    static List<String> findings(Page page) {
        page.evaluate(source());
        return ((List<?>) page.evaluate(FIND)).stream().map(Object::toString).toList();
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe-core is not on the class path.", e);
        }
    }
}
