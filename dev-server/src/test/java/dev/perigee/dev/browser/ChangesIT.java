package dev.perigee.dev.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCSSOptions;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the script in a page does with what it is told. */
class ChangesIT extends Browsing {

    private static final String LONG = "<div style='height:3000px'></div>";
    private static final String FORM =
            "<form method='post'><input name='a' value='start'><input name='a' value='second'>"
                    + "<textarea id='t'></textarea><input type='checkbox' name='c'>"
                    + "<select name='s'><option>one<option>two</select><input type='password'"
                    + " name='p'><button>Send</button></form>";

    private ScriptedServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    private static String html(String content) {
        return "<!doctype html><html lang='en'><title>T</title><body>" + content + "</body></html>";
    }

    private void open(String content) {
        server.page("/", html(content));
        page.navigate(server.url("/"));
        awaitListener();
    }

    private void awaitListener() {
        page.waitForCondition(() -> server.listeners() > 0);
    }

    /** The page is not loaded anew between these two. */
    private void mark() {
        ask("() => { window.mark = 'kept'; }");
    }

    private Object marked() {
        return ask("() => window.mark ?? 'gone'");
    }

    private void change(String content, String event) {
        server.page("/", html(content)).generation("2").tell(event, "");
    }

    @Test
    void aChangedPageIsLoadedAnewOnce() {
        open("<h1>Old</h1>");
        change("<h1>New</h1>", "reload");
        assertThat(page.locator("h1")).hasText("New");
        page.waitForCondition(() -> server.listeners() > 1);
        assertThat(server.asked("/")).isEqualTo(2);
    }

    @Test
    void aPageThatWasMadeBeforeTheChangeCatchesUp() {
        server.page("/", html("<h1>Old</h1>"));
        page.route(
                "**/@perigee/events",
                route -> {
                    server.page("/", html("<h1>New</h1>")).generation("2");
                    route.resume();
                });
        page.navigate(server.url("/"));
        assertThat(page.locator("h1")).hasText("New");
        assertThat(server.asked("/")).isEqualTo(2);
    }

    @Test
    void aServerThatContradictsItselfDoesNotLoadAPageForEver() {
        server.page("/", html("<h1>Page</h1>"));
        page.route(
                "**/@perigee/client.js",
                route -> {
                    server.generation("told");
                    route.resume();
                });
        page.route(
                server.url("/"),
                route -> {
                    server.generation("made");
                    route.resume();
                });
        page.navigate(server.url("/"));
        page.waitForCondition(() -> server.listeners() > 1);
        page.waitForCondition(() -> server.asked("/@perigee/events") > 1);
        assertThat(server.asked("/")).isEqualTo(2);
    }

    @Test
    void scrollFormAndFocusOutliveAFaultInBetween() {
        open(LONG + FORM + LONG);
        page.locator("[name=a]").nth(1).fill("typed");
        page.locator("#t").fill("several\nlines");
        page.locator("[name=c]").check();
        page.locator("[name=s]").selectOption("two");
        page.locator("[name=p]").fill("secret");
        page.locator("#t").focus();
        ask("() => { scrollTo(0, 2000); document.querySelector('#t').setSelectionRange(2, 4); }");

        server.page(
                "/",
                "<!doctype html><html lang='en' data-perigee='fault'><title>F</title><h1>Fault");
        server.generation("2").tell("fault", "");
        assertThat(page.locator("h1")).hasText("Fault");
        page.waitForCondition(() -> server.listeners() > 1);

        server.page("/", html("<h1>Healed</h1>" + LONG + FORM + LONG));
        server.generation("3").tell("reload", "");
        assertThat(page.locator("h1")).hasText("Healed");
        assertThat(page.locator("[name=a]").nth(0)).hasValue("start");
        assertThat(page.locator("[name=a]").nth(1)).hasValue("typed");
        assertThat(page.locator("#t")).hasValue("several\nlines");
        assertThat(page.locator("[name=c]")).isChecked();
        assertThat(page.locator("[name=s]")).hasValue("two");
        assertThat(page.locator("[name=p]")).hasValue("");
        assertThat(page.locator("#t")).isFocused();
        assertThat(ask("() => document.querySelector('#t').selectionStart")).isEqualTo(2);
        assertThat(ask("() => scrollY")).isEqualTo(2000);
    }

    @Test
    void whatTheAuthorChangedIsNotOverwritten() {
        open("<input name='a' value='old'>");
        page.locator("input").fill("typed");
        change("<h1>New</h1><input name='a' value='new'>", "reload");
        assertThat(page.locator("h1")).hasText("New");
        assertThat(page.locator("input")).hasValue("new");
    }

    @Test
    void theAnswerToAFormIsNotSentAgain() {
        open("<h1>Form</h1>" + FORM);
        page.locator("form button").click();
        page.waitForCondition(() -> server.listeners() > 1);
        assertThat((Boolean) ask("() => document.scripts[0].dataset.posted !== undefined"))
                .isTrue();
        change("<h1>New</h1>", "reload");
        assertThat(page.locator("h1")).hasText("New");
        assertThat((Boolean) ask("() => document.scripts[0].dataset.posted !== undefined"))
                .isFalse();
    }

    @Test
    void aStyleSheetIsSwappedAndThePageStays() {
        server.page("/a.1.css", "h1 { color: rgb(1, 1, 1) }");
        server.page("/a.2.css", "h1 { color: rgb(2, 2, 2) }");
        open("<link rel='stylesheet' href='/a.1.css' integrity=''><h1>Page</h1>" + LONG + FORM);
        page.locator("#t").fill("typed");
        ask("() => scrollTo(0, 500)");
        mark();
        server.generation("2").tell("css", "[{\"from\":\"/a.1.css\",\"to\":\"/a.2.css\"}]");
        assertThat(page.locator("h1")).hasCSS("color", "rgb(2, 2, 2)");
        assertThat(page.locator("link")).hasCount(1);
        assertThat(page.locator("#t")).hasValue("typed");
        assertThat(ask("() => scrollY")).isEqualTo(500);
        assertThat(marked()).isEqualTo("kept");
    }

    @Test
    void aStyleSheetOfTheSameNameIsFetchedAgain() {
        server.page("/a.css", "h1 { color: rgb(1, 1, 1) }");
        open("<link rel='stylesheet' href='/a.css'><h1>Page</h1>");
        mark();
        server.page("/a.css", "h1 { color: rgb(2, 2, 2) }").generation("2");
        server.tell("css", "[{\"from\":\"/a.css\",\"to\":\"/a.css\"}]");
        assertThat(page.locator("h1")).hasCSS("color", "rgb(2, 2, 2)");
        server.page("/a.css", "h1 { color: rgb(3, 3, 3) }").generation("3");
        server.tell("css", "[{\"from\":\"/a.css\",\"to\":\"/a.css\"}]");
        assertThat(page.locator("h1"))
                .hasCSS("color", "rgb(3, 3, 3)", new HasCSSOptions().setTimeout(20_000));
        assertThat(page.locator("link")).hasCount(1);
        assertThat(marked()).isEqualTo("kept");
    }

    @Test
    void aPageWithoutTheStyleSheetStaysAndKnowsTheNewState() throws IOException {
        open("<h1>Page</h1>");
        mark();
        // The page tells the others what it hears: so the test knows that it has heard it.
        ask(
                "() => { window.heard = new Promise((done) => {"
                        + " const others = new BroadcastChannel('perigee');"
                        + " others.onmessage = ({ data }) => data.kind === 'css' && done();"
                        + " }); }");
        server.generation("2").tell("css", "[{\"from\":\"/b.css\",\"to\":\"/b.css\"}]");
        ask("() => window.heard");
        server.restart();
        awaitListener();
        assertThat(marked()).isEqualTo("kept");
    }

    @Test
    void anImportedStyleSheetLoadsThePageAnew() {
        server.page("/b.css", "h1 { color: rgb(1, 1, 1) }");
        open("<style>@import '/b.css';</style><h1>Page</h1>");
        assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 1, 1)");
        server.page("/b.css", "h1 { color: rgb(2, 2, 2) }").generation("2");
        server.tell("css", "[{\"from\":\"/b.css\",\"to\":\"/b.css\"}]");
        assertThat(page.locator("h1")).hasCSS("color", "rgb(2, 2, 2)");
    }

    @Test
    void afterARestartOfTheServerThePageIsThereAgain() throws IOException {
        open("<h1>Old</h1>");
        server.page("/", html("<h1>New</h1>")).generation("other start");
        server.restart();
        assertThat(page.locator("h1")).hasText("New");
    }

    @Test
    void allTabsFollowThoughOneListens() {
        open("<h1>Old</h1>");
        Page[] others = new Page[7];
        for (int i = 0; i < others.length; i++) {
            others[i] = context.newPage();
            others[i].navigate(server.url("/"));
        }
        assertThat(server.asked("/@perigee/events")).isEqualTo(1);
        change("<h1>New</h1>", "reload");
        for (Page other : others) {
            assertThat(other.locator("h1")).hasText("New");
        }
        assertThat(page.locator("h1")).hasText("New");
    }

    @Test
    void whenTheTabThatListensIsClosedAnotherDoes() {
        open("<h1>Old</h1>");
        Page other = context.newPage();
        other.navigate(server.url("/"));
        page.close();
        other.waitForCondition(() -> server.asked("/@perigee/events") > 1);
        change("<h1>New</h1>", "reload");
        assertThat(other.locator("h1")).hasText("New");
    }
}
