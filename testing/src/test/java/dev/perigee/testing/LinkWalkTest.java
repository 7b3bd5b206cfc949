package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkWalkTest {

    private static final String HTML = "text/html;charset=utf-8";

    @TempDir Path target;

    @Test
    void everyLinkOfTheSiteIsFollowed() throws IOException {
        SampleSite sample =
                page("index.html", "<a href=\"/b/#part\">b</a> <img src='a.png?x=1' alt=''>")
                        .file("a.png", "image/png", "")
                        .file("b/index.html", HTML, "<p id=part><a href=\"../asking?q=1&amp;r\">");
        assertThat(walk(sample)).containsExactly("/", "/a.png?x=1", "/asking?q=1&r", "/b/");
    }

    @Test
    void whatLeadsAwayOrWantsAnotherMethodIsFine() throws IOException {
        SampleSite sample =
                page(
                        "index.html",
                        "<a href=\"https://example.com/x\">x</a><a href=\"mailto:a@b\">y</a>"
                                + "<form action=/hello/Ada method=post></form><a href=#top>z</a>");
        assertThat(walk(sample)).containsExactly("/", "/hello/Ada");
    }

    @Test
    void relativeLinksAreMeantFromThePage() throws IOException {
        SampleSite sample =
                page("index.html", "<a href=/b>b</a><a href=/old#part>c</a><a href='/grüße'>g</a>")
                        .file("b.html", HTML, "<a href=#part id=part>x</a><a href='?page=2'>y</a>")
                        .file("grüße.html", HTML, "<a href='/b#:~:text=x'>x</a><a href='#/x'>y</a>")
                        .file("sub/c.html", HTML, "<p id=part><a href=d>y</a>")
                        .file("sub/d.html", HTML, "<p>")
                        .live("/old", Moved.class);
        assertThat(walk(sample))
                .containsExactly("/", "/b", "/b?page=2", "/gr%C3%BC%C3%9Fe", "/old", "/sub/d");
    }

    /** Leads to a page in another folder. */
    static final class Moved implements dev.perigee.api.Endpoint {

        @Override
        public dev.perigee.api.Response get(dev.perigee.api.Context context) {
            return dev.perigee.api.Response.redirect("/sub/c", 302);
        }
    }

    @Test
    void aSiteWithABaseIsFollowedFromThere() throws IOException {
        SampleSite sample =
                new SampleSite(target, Map.of("base", "/docs", "buildFormat", "file"))
                        .file("index.html", HTML, "<a href=/docs/b>b</a><a href=b#x>b</a>")
                        .file("b.html", HTML, "<p id=x>");
        assertThat(walk(sample)).containsExactly("/docs/", "/docs/b");
    }

    @Test
    void whatNoClientCanAskForLeadsNowhere() throws IOException {
        SampleSite sample = page("index.html", "<a href=/100%>x</a><a href=/50%>");
        assertThatThrownBy(() -> walk(sample, "/50%"))
                .hasMessage("A link leads nowhere:\n  /100% is no URL (on /).");
    }

    @Test
    void whatLeadsNowhereIsListedWithItsPages() throws IOException {
        SampleSite sample =
                page("index.html", "<a href=/askin>x</a><a href=/b#none>y</a><a href=/b>z</a>")
                        .file("b.html", HTML, "<a href=/askin>x</a><a href=/left/out?x=1>y</a>");
        assertThatThrownBy(() -> walk(sample, "/left/out"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        2 links lead nowhere:
                          /askin answers 404 (on / and 1 more). Nearest: /asking.
                          /b#none asks for an element that is not there (on /).""");
    }

    private SampleSite page(String name, String html) throws IOException {
        return new SampleSite(target, Map.of("buildFormat", "file"))
                .live("/asking", SampleSite.Echo.class)
                .live("/hello/[name]", PostOnly.class)
                .file(name, HTML, html);
    }

    /** Has no page to show. */
    static final class PostOnly implements dev.perigee.api.Endpoint {

        @Override
        public dev.perigee.api.Response post(dev.perigee.api.Context context) {
            return dev.perigee.api.Response.empty(204);
        }
    }

    private static Set<String> walk(SampleSite sample, String... except) throws IOException {
        SiteStart start = SiteStart.inMemory().withServices(new Services());
        try (RunningSite site = start.start(sample.write(), LinkWalkTest.class.getClassLoader())) {
            return new SiteClient(site).expectNoBrokenLinks(except);
        }
    }
}
