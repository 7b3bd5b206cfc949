package dev.perigee.benchmarks.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A page in Chromium that notes when it shows a mark: {@code mark} and a number, in its text or as
 * the value of the property {@code --mark} of its root. A script that is there before anything of
 * the document is, looks with a MutationObserver at what the parser adds, and with each frame at
 * the style. It reads the clock of the machine, as the one who writes the file does, so a time is
 * right to a millisecond.
 */
final class WatchedPage implements AutoCloseable {

    /** It talks with nobody but the server. */
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private static final String WATCH =
            """
            (() => {
              const seen = (window.seenMarks = {});
              const note = (text) => {
                for (const [mark] of text.matchAll(/mark\\d+/g)) {
                  if (!seen[mark]) {
                    const times = (seen[mark] = { there: Date.now() });
                    requestAnimationFrame(() => {
                      const { port1, port2 } = new MessageChannel();
                      port1.onmessage = () => (times.painted = Date.now());
                      port2.postMessage("");
                    });
                  }
                }
              };
              new MutationObserver((records) =>
                records.forEach((record) =>
                  record.addedNodes.forEach((node) => note(node.textContent ?? "")))
              ).observe(document, { childList: true, subtree: true });
              const look = () => {
                const root = document.documentElement;
                root && note(getComputedStyle(root).getPropertyValue("--mark"));
                requestAnimationFrame(look);
              };
              look();
            })();
            """;

    /**
     * When a mark was seen, in milliseconds since 1970.
     *
     * @param there it was part of the document, or of its style
     * @param painted the frame that shows it was done
     */
    record Seen(long there, long painted) {}

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    private WatchedPage(Path program) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
        page = browser.newPage();
        page.addInitScript(WATCH);
    }

    /** An empty one in this Chromium. */
    static WatchedPage in(Path program) {
        return new WatchedPage(program);
    }

    void open(String url) {
        page.navigate(url, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    Seen await(String mark) {
        Object times =
                page.waitForFunction(
                                "mark => window.seenMarks?.[mark]?.painted"
                                        + " && window.seenMarks[mark]",
                                mark)
                        .jsonValue();
        Map<?, ?> numbers = (Map<?, ?>) times;
        return new Seen(millis(numbers, "there"), millis(numbers, "painted"));
    }

    private static long millis(Map<?, ?> times, String name) {
        return times.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** Lets the page come to rest. */
    void pause(double millis) {
        page.waitForTimeout(millis);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
