package dev.perigee.example.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Has the site and a browser running while the tests of a class run; skips them without a browser.
 */
abstract class BrowsedSite {

    /** A form that is shown again is no error of the page, though Chromium reports its status. */
    private static final Pattern REFUSED = Pattern.compile("a status of 422 ");

    @RegisterExtension static final SiteExtension KIT = SiteExtension.onFreePort();

    private static Optional<Chromium> chromium = Optional.empty();
    private static SiteClient site;

    @BeforeAll
    static void start(SiteClient client) {
        Optional<Path> program = Chromium.find();
        assumeTrue(
                program.isPresent(),
                "There is no Chromium on the PATH, so nobody looks at the pages. Install the package"
                        + " 'chromium' to have them checked.");
        site = client;
        chromium = Optional.of(Chromium.start(program.get()));
    }

    @AfterAll
    static void stop() {
        chromium.ifPresent(Chromium::close);
        chromium = Optional.empty();
    }

    static String url(String path) {
        return site.url(path).toString();
    }

    /** Fails the test at the end of {@code look} if the console of any page has an error. */
    static void browse(NewContextOptions options, Look look) {
        List<String> errors = new ArrayList<>();
        try (BrowserContext context = chromium.orElseThrow().browser().newContext(options)) {
            context.setDefaultTimeout(15_000);
            context.onWebError(error -> errors.add(error.error()));
            context.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")
                                && !REFUSED.matcher(message.text()).find()) {
                            errors.add(message.text() + " at " + message.location());
                        }
                    });
            look.at(context.newPage());
        }
        assertThat(errors).isEmpty();
    }

    /** What a test does with a page. */
    interface Look {
        void at(Page page);
    }
}
