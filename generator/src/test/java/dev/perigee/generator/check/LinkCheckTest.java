package dev.perigee.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

    @TempDir Path project;

    private CheckedSite site() {
        return new CheckedSite(project)
                .setting("site", "https://example.com")
                .file("img/a b.png", "x")
                .file("grüße/index.html", "<p id='ä b'>x")
                .file("a.css", "b{c:url(img/a%20b.png)}")
                .file("old.html", "<p>")
                .file("data.json", "1")
                .live("/api/[id=int]")
                .live("/[lang=unknownlater]/live".replace("=unknownlater", ""))
                .setting("redirects", "/away https://x.example/ 301\n/r/[slug] /about 301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/about/>",
                "<a href='/about'>",
                "<a href=\"about/\">",
                "<a href=./about/../about/>",
                "<a href=/%61bout/>",
                "<a href=/about/index.html>",
                "<a href=/old>",
                "<a href=/old.html>",
                "<a href=/old/>",
                "<a href=/about/?a=b&amp;c=d>",
                "<a href='  /about/\n'>",
                "<a href=/about/#team>",
                "<a href=/about/#old>",
                "<a href=/about/#te%61m>",
                "<a href=#start><p id=start>",
                "<a href=#>",
                "<a href=#top>",
                "<a href='#:~:text=x'>",
                "<a href='/about/#team:~:text=x'>",
                "<a href='#/client/route'>",
                "<a href='?page=2'>",
                "<a href=''>",
                "<img src=''>",
                "<a href=https://example.com>",
                "<a href=https://EXAMPLE.com:443/about/>",
                "<a href=//example.com/about/>",
                "<a href=http://example.com/not-checked>",
                "<a href=https://other.example/none>",
                "<a href=mailto:a@example.com>",
                "<a href='javascript:void(0)'>",
                "<a href='tel:+123'>",
                "<a href='at://did:plc:x'>",
                "<a href='data:text/plain,x'>",
                "<img src='/img/a b.png'>",
                "<img src=/img/a%20b.png>",
                "<img srcset='/img/a%20b.png 1x, img/a%20b.png 2x, data:image/png;base64,AA== 3x'>",
                "<a href=/grüße/#ä%20b>",
                "<a href=/gr%C3%BC%C3%9Fe/>",
                "<a href='&#47;about&sol;'>",
                "<a href=/api/1>",
                "<a href=/de/live>",
                "<a href=/away>",
                "<a href=/r/x>",
                "<a href=/sitemap.xml>",
                "<a href=/data.json#x>",
                "<a rel=external href=/none>",
                "<link rel=preconnect href=/none>",
                "<form action=/api/1 method=post></form>",
                "<base href=/about/><a href=../about/>",
                "<base href=https://cdn.example/><a href=none><a href=/none>",
                "<!-- <a href=/none> -->",
                "<script>'<a href=/none>'</script>",
                "<textarea><a href=/none></textarea>",
                "<style>a{b:url(/img/a%20b.png)}</style>",
                "<svg><use href=#start /><use xlink:href='#s'/></svg><p id=start><p id=s>",
                "<meta property=og:image content=https://example.com/img/a%20b.png>",
                "<meta name=description content=/none>",
                "<div data-href=/none data=/none>",
                "<a href=\\about\\>",
            })
    void isGood(String html) throws Exception {
        assertThat(
                        site().file(
                                        "x/index.html",
                                        html.replace("href=about", "href=../about")
                                                .replace("\"about/", "\"../about/")
                                                .replace("./about/..", "../about/..")
                                                .replace(" img/", " ../img/"))
                                .broken())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=/none>",
                "<a href='/About/'>",
                "<A HREF=/none>",
                "<a href=none/>",
                "<a\nhref\n=\n'/none'>",
                "<a title='>' href=/none>",
                "<a title=\"a'b\" href=/none>",
                "<a href=/about/#none>",
                "<a href=#none>",
                "<a href=/data.json/>",
                "<a href=/404>",
                "<a href=/about//>",
                "<a href=/a%ZZ>",
                "<a href=https://example.com/none>",
                "<a href=//example.com/none>",
                "<a href=/api/x>",
                "<a href=/api>",
                "<area href=/none>",
                "<link rel=stylesheet href=/none.css>",
                "<link rel=canonical href=https://example.com/none>",
                "<script src=/none.js></script>",
                "<img src=/none.png>",
                "<img srcset='/img/a%20b.png 1x, /none.png 2x'>",
                "<source srcset=/none.png>",
                "<link rel=preload imagesrcset='/none.png 2x'>",
                "<video poster=/none.png src=/data.json></video>",
                "<iframe src=/none></iframe>",
                "<object data=/none></object>",
                "<form action=/none></form>",
                "<form method=post action=/none></form>",
                "<button formaction=/none></button>",
                "<svg><use xlink:href=/none.svg#a /></svg>",
                "<meta property=og:image content=/none.png>",
                "<meta name=twitter:image content=/none.png>",
                "<meta http-equiv=refresh content='0;url=/none'>",
                "<meta http-equiv=Refresh content=\"5; URL='/none'\">",
                "<style>a{b:url(/none.png)}</style>",
                "<p style=\"background:url('/none.png')\">",
                "<noscript><img src=/none.png></noscript>",
                "<template><a href=/none></a></template>",
                "<base href=/about/><a href=none>",
                "<svg><style>/*</style><a href=/none>",
                "<!--><a href=/none>",
                "<!-- --!><a href=/none>",
                "<a href=/none&amp;x>",
            })
    void isBroken(String html) throws Exception {
        assertThat(site().file("x/index.html", html).broken()).hasSize(1);
    }

    @Test
    void saysWhereWhatAndWhatWasMeant() throws Exception {
        CheckedSite site =
                site().file("x/index.html", "<p>\n<p>\n<a href=\"/abuot\">About <b>us</b></a>")
                        .file("y/index.html", "<a href=/abuot>")
                        .source("src/main/pages/x/index.mustache", "---\n---\n[About](/abuot)\n");
        assertThat(site.broken())
                .containsExactly(
                        "src/main/pages/x/index.mustache:3: The link '/abuot' (\"About us\") leads"
                                + " nowhere: there is no such page or file. Did you mean '/about'? It"
                                + " is on line 3 of x/index.html, and on one more page.");
    }

    @Test
    void aRouteIsNamedByMarkdownAlone() throws Exception {
        assertThat(site().file("x/index.html", "<a href='route:about'>x</a>").broken())
                .containsExactly(
                        "src/main/pages/x/index.mustache: The link 'route:about' (\"x\") leads nowhere:"
                                + " only links of Markdown name a route like this. In HTML write the"
                                + " path of the page, in a template {{#link}} with the name. It is on"
                                + " line 1 of x/index.html.");
    }

    @Test
    void namesTheLayoutThatHasTheLink() throws Exception {
        CheckedSite site =
                site().file("x/index.html", "<a href='../hlep/'></a>")
                        .source("src/main/layouts/base.mustache", "<a\n href='../hlep/'>");
        assertThat(site.broken())
                .containsExactly(
                        "src/main/layouts/base.mustache:2: The link '../hlep/' leads nowhere: there"
                                + " is no such page or file at /hlep/. It is on line 1 of"
                                + " x/index.html.");
    }

    @Test
    void anAnchorNamesTheNearestIds() throws Exception {
        assertThat(site().file("x/index.html", "<a href=/about/#teams>T</a>").broken())
                .containsExactly(
                        "src/main/pages/x/index.mustache: The link '/about/#teams' (\"T\") asks for"
                                + " an element with the id 'teams', and about/index.html has none."
                                + " Did you mean 'team'? It is on line 1 of x/index.html.");
    }

    @Test
    void anAnchorThatNoneIsNearToNamesThoseThatThereAre() throws Exception {
        String many =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "<p id=part" + i + ">")
                        .collect(Collectors.joining());
        assertThat(
                        site().file("x/index.html", "<a href=#install>I</a>" + many)
                                .file("y/index.html", "<a href=/data.json#x><a href=/z/#top2>")
                                .file("z/index.html", "<p>no ids")
                                .broken())
                .containsExactly(
                        "src/main/pages/x/index.mustache: The link '#install' (\"I\") asks for an"
                                + " element with the id 'install', and x/index.html has none. There"
                                + " are 'part1', 'part2', 'part3', 'part4', 'part5', 'part6',"
                                + " 'part7', 'part8' and 2 more. It is on line 1 of x/index.html.",
                        "src/main/pages/y/index.mustache: The link '/z/#top2' asks for an element"
                                + " with the id 'top2', and z/index.html has none. It is on line 1"
                                + " of y/index.html.");
    }

    @Test
    void styleSheetsAreReadToo() throws Exception {
        assertThat(
                        site().file("css/a.css", "\na{b:url(none.png),url(#x),url(../data.json)}")
                                .broken())
                .containsExactly(
                        "src/main/pages/css/a.css: The link 'none.png' leads nowhere: there is no"
                                + " such page or file at /css/none.png. It is on line 2 of"
                                + " css/a.css.");
    }

    @Test
    void aLinkWithoutTheBaseIsToldWithIt() throws Exception {
        CheckedSite site =
                site().setting("base", "/docs")
                        .file(
                                "x/index.html",
                                "<a href=/about/><a href=/docs/about/><a href=/else>");
        assertThat(site.broken())
                .containsExactly(
                        "src/main/pages/x/index.mustache: The link '/about/' leads nowhere: it lacks"
                                + " the site's base. Did you mean '/docs/about/'? If it is meant to"
                                + " lead out of the site, write the whole URL, or rel=\"external\"."
                                + " It is on line 1 of x/index.html.");
    }

    @Test
    void aSpellingThatRedirectsIsAWarning() throws Exception {
        CheckedSite site =
                site().setting("trailingSlash", "never")
                        .file("x/index.html", "<a href=/about/>A</a><a href=/about>");
        assertThat(site.broken()).isEmpty();
        assertThat(site.warnings())
                .anyMatch(
                        warning ->
                                warning.contains(
                                        "The link '/about/' (\"A\") takes a redirect, as"
                                                + " trailingSlash is never. Write '/about'."));
    }

    @Test
    void relativeLinksDependOnTheSlashOfTheSite() throws Exception {
        assertThat(site().file("x/y/index.html", "<a href=../../about/>").broken()).isEmpty();
        assertThat(
                        site().setting("trailingSlash", "never")
                                .file("x/y/index.html", "<a href=../about>")
                                .broken())
                .isEmpty();
        assertThat(
                        site().setting("buildFormat", "file")
                                .file("x/y.html", "<a href=../old>")
                                .broken())
                .isEmpty();
    }

    @Test
    void anErrorPageMayNameItself() throws Exception {
        assertThat(
                        site().file("404.html", "<link rel=canonical href=https://example.com/404>")
                                .broken())
                .isEmpty();
    }

    @Test
    void ofManyTheFirstTwentyAreToldAndTheRestCounted() throws Exception {
        String links =
                IntStream.range(1000, 1100)
                        .mapToObj(i -> "<a href=/n" + i + "></a>")
                        .reduce("", String::concat);
        List<String> broken = site().file("x/index.html", links).broken();
        assertThat(broken).hasSize(21);
        assertThat(broken.get(0)).contains("'/n1000'");
        assertThat(broken.get(20))
                .isEqualTo(
                        "There are 80 more findings like these. Correct the first ones and build"
                                + " again.");
    }

    @Test
    void onePageThatTwoThousandLinkToIsFoundFromEach() throws Exception {
        CheckedSite site = site();
        for (int i = 0; i < 2000; i++) {
            site.file("p/" + i + ".html", "<a href=/about/#team></a><a href=/about/#none></a>");
        }
        assertThat(site.broken())
                .singleElement()
                .asString()
                .contains("the id 'none'", "p/0.html, and on 1999 more pages.");
    }

    @Test
    void hostilePagesEnd() throws Exception {
        CheckedSite site =
                site().file("a.html", "<div>".repeat(200_000))
                        .file("b.html", "<p><button>" + "<div>".repeat(200_000))
                        .file("c.html", "<a" + " a=b".repeat(200_000) + ">")
                        .file("d.html", "<".repeat(1_000_000))
                        .file("e.html", "<a href='" + "/".repeat(1_000_000) + "'>")
                        .file("f.html", "<!--".repeat(200_000))
                        .file("g.html", "<b></i>".repeat(200_000))
                        .file("h.html", "<script>" + "</".repeat(500_000))
                        .file("i.html", "<a href=\"" + "../".repeat(100_000) + "about/\">");
        assertThat(site.broken()).hasSizeLessThan(5);
    }
}
