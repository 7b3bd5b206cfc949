package dev.perigee.generator.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import dev.perigee.core.index.RouteEntry.Kind;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class SitemapTest {

    @TempDir Path project;

    private SitemapSite site() {
        return new SitemapSite(project);
    }

    private static List<String> locations(String xml) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        return Pattern.compile("<loc>(.*?)</loc>")
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void listsPagesWithoutEndpointsRedirectsAndErrorPages() throws Exception {
        SitemapSite site =
                site().page("/two", "two/index.html")
                        .page("/", "index.html")
                        .page("/one", "one/index.html")
                        .page("/404", "404.html")
                        .page("/de/404", "de/404.html")
                        .page("/500", "500.html")
                        .page("/products-by-id/[id]", "products-by-id/404/index.html")
                        .route("/data.json", Kind.ENDPOINT, true)
                        .file("/data.json", "data.json", "1")
                        .route("/html", Kind.ENDPOINT, true)
                        .file("/html", "html/index.html", "<p>")
                        .file("", "public.html", "<p>")
                        .route("/moved", Kind.PAGE, true)
                        .file(
                                "/moved",
                                "moved/index.html",
                                "<p>",
                                301,
                                Headers.empty().with("Location", "/one"));
        assertThat(locations(site.build()))
                .containsExactly(
                        "https://example.com/",
                        "https://example.com/one/",
                        "https://example.com/products-by-id/404/",
                        "https://example.com/two/");
        assertThat(site.read("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.com/sitemap.xml\n");
    }

    @Test
    void pathsHaveTheBaseAndTheSlashOfTheSite() throws Exception {
        assertThat(locations(pages().setting("base", "/base").build()))
                .containsExactly("https://example.com/base/", "https://example.com/base/one/");
        assertThat(
                        locations(
                                pages().setting("base", "/b")
                                        .setting("trailingSlash", "never")
                                        .build()))
                .containsExactly("https://example.com/b", "https://example.com/b/one");
        assertThat(locations(pages().setting("trailingSlash", "never").build()))
                .containsExactly("https://example.com/", "https://example.com/one");
        assertThat(
                        locations(
                                site().setting("buildFormat", "file")
                                        .page("/", "index.html")
                                        .page("/one", "one.html")
                                        .build()))
                .containsExactly("https://example.com/", "https://example.com/one");
    }

    private SitemapSite pages() {
        return site().page("/", "index.html").page("/one", "one/index.html");
    }

    @Test
    void pagesThatWantToBeLeftOutAre() throws Exception {
        SitemapSite site =
                site().page("/a", "a/index.html", "<meta name=robots content='noindex, follow'>")
                        .page("/b", "b/index.html", "<META NAME=ROBOTS CONTENT=None>")
                        .route("/c", Kind.PAGE, true)
                        .file(
                                "/c",
                                "c/index.html",
                                "<p>",
                                200,
                                Headers.empty().with("X-Robots-Tag", "noindex"))
                        .page("/e/[id]", "e/1/index.html")
                        .unlisted("/e/[id]")
                        .page("/d", "d/index.html", "<meta name=robots content=index>");
        assertThat(locations(site.build())).containsExactly("https://example.com/d/");
    }

    @Test
    void livePagesOfOnePathAreListedToo() throws Exception {
        SitemapSite site =
                site().page("/b", "b/index.html")
                        .route("/search", Kind.PAGE, false)
                        .route("/a", Kind.PAGE, false)
                        .route("/users/[id]", Kind.PAGE, false)
                        .route("/api", Kind.ENDPOINT, false);
        assertThat(locations(site.build()))
                .containsExactly(
                        "https://example.com/a/",
                        "https://example.com/b/",
                        "https://example.com/search/");
    }

    @Test
    void theDayOfTheLastChangeIsWhatThePageSays() throws Exception {
        SitemapSite site =
                site().page(
                                "/a",
                                "a/index.html",
                                "<meta property=article:modified_time content=2026-01-02T03:04Z>")
                        .route("/b", Kind.PAGE, true)
                        .file(
                                "/b",
                                "b/index.html",
                                "<p>",
                                200,
                                Headers.empty()
                                        .with("Last-Modified", "Wed, 21 Oct 2015 07:28:00 GMT"))
                        .page(
                                "/c",
                                "c/index.html",
                                "<meta property=article:modified_time content=x>");
        assertThat(site.build())
                .contains(
                        "<url><loc>https://example.com/a/</loc><lastmod>2026-01-02</lastmod></url>",
                        "<url><loc>https://example.com/b/</loc><lastmod>2015-10-21</lastmod></url>",
                        "<url><loc>https://example.com/c/</loc></url>");
    }

    @Test
    void otherLanguagesOfAPageAreNamed() throws Exception {
        SitemapSite site =
                site().page(
                                "/a",
                                "a/index.html",
                                "<link rel=alternate hreflang=de href=/de/a/?x=1&amp;y=2><link rel=alternate"
                                        + " hreflang=x-default href=https://example.com/a/><link"
                                        + " rel=alternate type=application/rss+xml href=/feed.xml>");
        String xml = site.build();
        assertThat(xml)
                .contains(
                        "</loc><xhtml:link rel=\"alternate\" hreflang=\"de\""
                                + " href=\"https://example.com/de/a/?x=1&amp;y=2\"/><xhtml:link"
                                + " rel=\"alternate\" hreflang=\"x-default\""
                                + " href=\"https://example.com/a/\"/></url>");
        assertThat(locations(xml)).hasSize(1);
    }

    @Test
    void pathsAreEncodedAndEscaped() throws Exception {
        SitemapSite site = site().page("/[x]", "grüße & 'co'/index.html");
        assertThat(locations(site.build()))
                .containsExactly("https://example.com/gr%C3%BC%C3%9Fe%20&amp;%20&apos;co&apos;/");
    }

    @Test
    void beyondTheLimitItIsAnIndexOfSeveral() throws Exception {
        SitemapSite site = site().mostUrls(45).route("/p/[id]", Kind.PAGE, true);
        for (int i = 0; i < 46; i++) {
            String day = i == 7 ? "<meta property=article:modified_time content=2026-02-03>" : "";
            site.file("/p/[id]", "p/" + (100_000 + i) + "/index.html", "<p>" + day);
        }
        assertThat(site.build())
                .endsWith(
                        "<sitemap><loc>https://example.com/sitemap-1.xml</loc><lastmod>2026-02-03"
                                + "</lastmod></sitemap>\n<sitemap><loc>https://example.com/"
                                + "sitemap-2.xml</loc></sitemap>\n</sitemapindex>\n");
        List<String> first = locations(site.read("sitemap-1.xml"));
        assertThat(first).hasSize(45).isSorted().doesNotHaveDuplicates();
        assertThat(locations(site.read("sitemap-2.xml")))
                .containsExactly("https://example.com/p/100045/");
    }

    @Test
    void filesOfTheSitesOwnComeFirst() throws Exception {
        SitemapSite site =
                pages().file("", "sitemap.xml", "<mine/>").file("", "robots.txt", "mine");
        assertThat(site.build()).isEqualTo("<mine/>");
        assertThat(site.read("robots.txt")).isEqualTo("mine");
        assertThat(
                        pages().route("/sitemap.xml", Kind.ENDPOINT, false)
                                .file("", "robots.txt", "mine")
                                .build())
                .isEmpty();
    }

    @Test
    void withoutAnOriginThereIsNoneAndANoteSaysSo() throws Exception {
        SitemapSite site = pages().withoutOrigin();
        assertThat(site.build()).isEmpty();
        assertThat(site.note())
                .contains("No sitemap.xml was made, as the setting 'site' is not there.");
        assertThat(site.read("robots.txt")).isEmpty();
    }

    @Test
    void aSiteWithoutPagesOrWithoutTheSettingHasNone() throws Exception {
        assertThat(site().file("", "a.json", "1").build()).isEmpty();
        SitemapSite off = pages().setting("sitemap", "false");
        assertThat(off.build()).isEmpty();
        assertThat(off.note()).isEmpty();
    }

    @Test
    void theSameSiteGivesTheSameBytes() throws Exception {
        String first = pages().build();
        assertThat(pages().build()).isEqualTo(first);
    }
}
