package dev.perigee.dev.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Has a browser while the tests of a class run, and a fresh page for each; without one, skips. */
abstract class Browsing {

    private static Optional<Chromium> chromium = Optional.empty();

    BrowserContext context;
    Page page;

    @BeforeAll
    static void startBrowser() {
        Optional<Path> program = Chromium.find();
        assumeTrue(
                program.isPresent(),
                "There is no Chromium on the PATH, so nobody looks at the pages. Install the package"
                        + " 'chromium' to have them checked.");
        chromium = Optional.of(Chromium.start(program.get()));
    }

    @AfterAll
    static void stopBrowser() {
        chromium.ifPresent(Chromium::close);
        chromium = Optional.empty();
    }

    @BeforeEach
    void openPage() {
        context =
                chromium.orElseThrow()
                        .browser()
                        .newContext(new NewContextOptions().setViewportSize(1000, 600));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(
                error -> {
                    throw new AssertionError(error);
                });
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    /** What a script in the page says. */
    Object ask(String script) {
        return page.evaluate(script);
    }
}
