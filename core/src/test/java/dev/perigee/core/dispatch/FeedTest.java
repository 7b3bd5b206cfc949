package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Feed;
import dev.perigee.api.FeedItem;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.index.RouteEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** RSS and Atom, as endpoints of a site at {@code https://example.com/docs} answer with them. */
class FeedTest extends RenderedSite {

    private static final FeedItem PLAIN =
            FeedItem.of("Hello", "/blog/hello").withDate(LocalDate.of(2026, 9, 1));

    @BeforeEach
    void atExample() {
        settings.put("site", "https://example.com");
        settings.put("base", "/docs");
    }

    private String rss(UnaryOperator<Feed> more) throws Exception {
        return body(more, true);
    }

    private String atom(UnaryOperator<Feed> more) throws Exception {
        return body(more, false);
    }

    private String body(UnaryOperator<Feed> more, boolean rss) throws Exception {
        String pattern = rss ? "/rss.xml" : "/atom.xml";
        RouteEntry route =
                on(
                        pattern,
                        context -> {
                            Feed feed = more.apply(Feed.of(context, "News", "All & <everything>"));
                            return rss ? feed.rss() : feed.atom();
                        });
        try (SiteRenderer renderer = renderer()) {
            Answer answer = renderer.render(route, Map.of(), Optional.empty());
            assertThat(answer.headers().get("Content-Type"))
                    .isEqualTo("application/" + (rss ? "rss" : "atom") + "+xml;charset=utf-8");
            return new TestSite.Got(answer, new TestSite()).body();
        }
    }

    @Test
    void rssOfOneItem() throws Exception {
        String xml = rss(feed -> feed.withItems(List.of(PLAIN)).withLanguage("en"));

        FeedRules.rss(xml);
        assertThat(xml)
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
                        xmlns:content="http://purl.org/rss/1.0/modules/content/" \
                        xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel>
                        <title>News</title>
                        <link>https://example.com/docs/</link>
                        <description>All &amp; &lt;everything&gt;</description>
                        <atom:link href="https://example.com/docs/rss.xml" rel="self" \
                        type="application/rss+xml"/>
                        <language>en</language>
                        <lastBuildDate>Tue, 01 Sep 2026 00:00:00 GMT</lastBuildDate>
                        <item>
                        <title>Hello</title>
                        <link>https://example.com/docs/blog/hello</link>
                        <guid isPermaLink="true">https://example.com/docs/blog/hello</guid>
                        <pubDate>Tue, 01 Sep 2026 00:00:00 GMT</pubDate>
                        </item>
                        </channel>
                        </rss>
                        """);
    }

    @Test
    void atomOfOneItem() throws Exception {
        String xml = atom(feed -> feed.withItems(List.of(PLAIN)).withLanguage("de-AT"));

        FeedRules.atom(xml);
        assertThat(xml)
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-AT">
                        <id>https://example.com/docs/atom.xml</id>
                        <title>News</title>
                        <subtitle>All &amp; &lt;everything&gt;</subtitle>
                        <updated>2026-09-01T00:00:00Z</updated>
                        <link rel="self" href="https://example.com/docs/atom.xml" \
                        type="application/atom+xml"/>
                        <link rel="alternate" href="https://example.com/docs/" type="text/html"/>
                        <author>
                        <name>News</name>
                        </author>
                        <entry>
                        <id>https://example.com/docs/blog/hello</id>
                        <title>Hello</title>
                        <link rel="alternate" href="https://example.com/docs/blog/hello" \
                        type="text/html"/>
                        <updated>2026-09-01T00:00:00Z</updated>
                        <published>2026-09-01T00:00:00Z</published>
                        </entry>
                        </feed>
                        """);
    }

    private static final String EVIL = "a<b>&\"' ]]> \u0000\u0008\ud800\ufffe</item>😀\r\n\té";
    private static final String KEPT = "a<b>&\"' ]]> \ufffd\ufffd\ufffd\ufffd</item>😀\r\n\té";

    private static FeedItem full(String text) {
        return FeedItem.of(text, "https://other.example/a b?q=\"<é>")
                .withDate("2026-01-31T10:00:00+01:00")
                .withUpdated(Instant.parse("2026-02-01T00:00:00.999Z"))
                .withDescription(text)
                .withContent("<p>" + text)
                .withAuthor(text)
                .withCategories(List.of(text, "b"))
                .withId("tag:example.com,2026:a&b")
                .withComments("/docs/blog/a#comments")
                .withEnclosure("/a.mp3", 0, text)
                .withSource(text, "https://other.example/feed?a=1&b=2");
    }

    @Test
    void nothingBreaksOutOfRss() throws Exception {
        String xml = rss(feed -> feed.withItems(Stream.of(full(EVIL), PLAIN)).withAuthor(EVIL));

        Element item = FeedRules.children(FeedRules.rss(xml), "item").get(0);
        for (String name : List.of("title", "description", "dc:creator", "source")) {
            assertThat(FeedRules.one(item, name).getTextContent()).as(name).isEqualTo(KEPT);
        }
        assertThat(FeedRules.one(item, "content:encoded").getTextContent()).isEqualTo("<p>" + KEPT);
        assertThat(FeedRules.one(item, "enclosure").getAttribute("type")).isEqualTo(KEPT);
        assertThat(FeedRules.one(item, "enclosure").getAttribute("url"))
                .isEqualTo("https://example.com/docs/a.mp3");
        assertThat(FeedRules.one(item, "link").getTextContent())
                .isEqualTo("https://other.example/a%20b?q=%22%3C%C3%A9%3E");
        assertThat(FeedRules.one(item, "comments").getTextContent())
                .isEqualTo("https://example.com/docs/blog/a#comments");
        assertThat(FeedRules.one(item, "guid").getAttribute("isPermaLink")).isEqualTo("false");
        assertThat(FeedRules.one(item, "pubDate").getTextContent())
                .isEqualTo("Sat, 31 Jan 2026 09:00:00 GMT");
        assertThat(FeedRules.children(item, "category")).hasSize(2);
    }

    @Test
    void nothingBreaksOutOfAtom() throws Exception {
        String xml = atom(feed -> feed.withItems(List.of(full(EVIL), PLAIN)).withAuthor(EVIL));

        Element entry = FeedRules.children(FeedRules.atom(xml), "entry").get(0);
        for (String name : List.of("title", "summary")) {
            assertThat(FeedRules.one(entry, name).getTextContent()).as(name).isEqualTo(KEPT);
        }
        assertThat(FeedRules.one(entry, "content").getTextContent()).isEqualTo("<p>" + KEPT);
        assertThat(FeedRules.one(entry, "content").getAttribute("type")).isEqualTo("html");
        assertThat(FeedRules.one(entry, "id").getTextContent())
                .isEqualTo("tag:example.com,2026:a&b");
        assertThat(FeedRules.one(entry, "updated").getTextContent())
                .isEqualTo("2026-02-01T00:00:00Z");
        assertThat(FeedRules.children(entry, "link")).hasSize(4);
    }

    @Test
    void anAuthorWithAnAddressIsWrittenAsRssWantsIt() throws Exception {
        FeedItem item = PLAIN.withAuthor("Jane", "jane@example.com");

        assertThat(rss(feed -> feed.withItems(List.of(item))))
                .contains("<author>jane@example.com (Jane)</author>");
        assertThat(atom(feed -> feed.withItems(List.of(item))))
                .contains("<name>Jane</name>\n<email>jane@example.com</email>");
    }

    @Test
    void linksOfTheContentFromTheRootHaveTheOrigin() throws Exception {
        FeedItem item =
                PLAIN.withContent(
                        "<a href=\"/docs/x\">/x</a> <img alt='a' src='/p.png'> <a href=\"//cdn\">"
                                + " href=\"/text\" <a href=\"y\">");
        String html =
                "<a href=\"https://example.com/docs/x\">/x</a> <img alt='a'"
                        + " src='https://example.com/p.png'> <a href=\"//cdn\"> href=\"/text\" <a"
                        + " href=\"y\">";

        Element channel = FeedRules.rss(rss(feed -> feed.withItems(List.of(item))));
        assertThat(
                        FeedRules.one(FeedRules.one(channel, "item"), "content:encoded")
                                .getTextContent())
                .isEqualTo(html);
        Element feed = FeedRules.atom(atom(it -> it.withItems(List.of(item))));
        assertThat(FeedRules.one(FeedRules.one(feed, "entry"), "content").getTextContent())
                .isEqualTo(html);
    }

    @Test
    void anEmptyFeedIsValid() throws Exception {
        FeedRules.rss(rss(feed -> feed));
        assertThat(FeedRules.one(FeedRules.atom(atom(feed -> feed)), "updated").getTextContent())
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void itemsWithoutDateAreForRssOnly() throws Exception {
        FeedItem item = FeedItem.of("Hello", "/hello");

        FeedRules.rss(rss(feed -> feed.withItems(List.of(item))));
        assertThatThrownBy(() -> atom(feed -> feed.withItems(List.of(item))))
                .hasStackTraceContaining(
                        "The feed item 'Hello' has no date, which Atom needs (RFC 4287 § 4.1.2). Give"
                                + " it one by withDate.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/, https://example.com/docs/",
        "/docs, https://example.com/docs",
        "/docs/, https://example.com/docs/",
        "/docs/blog, https://example.com/docs/blog",
        "/blog, https://example.com/docs/blog",
        "/docsify, https://example.com/docs/docsify",
        "/ü b, https://example.com/docs/%C3%BC%20b",
        "/a%20b?c=d#e, https://example.com/docs/a%20b?c=d#e",
        "http://example.org/x, http://example.org/x",
    })
    void linksAreAbsolute(String link, String url) throws Exception {
        assertThat(rss(feed -> feed.withLink(link))).contains("<link>" + url + "</link>");
    }

    @ParameterizedTest(name = "F07 {0}")
    @ValueSource(
            strings = {
                "",
                "blog",
                "../x",
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "mailto:a@b.c",
                "https://",
                "ftp://example.com/a",
                "/a\nb",
                "data:text/html,x"
            })
    void badLinksAreRefused(String link) {
        for (FeedItem item :
                List.of(
                        FeedItem.of("Hello", link),
                        PLAIN.withSource("S", link),
                        PLAIN.withComments(link),
                        PLAIN.withEnclosure(link, 1, "audio/mpeg"))) {
            assertThatThrownBy(() -> rss(feed -> feed.withItems(List.of(item))))
                    .hasStackTraceContaining(
                            "The link '"
                                    + link.replace("\n", "?")
                                    + "' of the feed item 'Hello' must be an http or https URL, or a"
                                    + " path of the site that starts with '/'.");
        }
    }

    @ParameterizedTest(name = "F07 {0}")
    @ValueSource(
            strings = {
                "",
                "invalid date",
                "2026-02-30",
                "2026-13-01",
                "31.01.2026",
                "2026-01-31T10:00:00",
                "99999-01-01",
                "0000-01-01",
                "-0001-01-01",
                "2026-01-31T25:00:00Z"
            })
    void badDatesAreRefused(String date) {
        assertThatThrownBy(() -> PLAIN.withDate(date))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The date '" + date + "' of the feed item 'Hello' is none. Write it as");
    }

    @Test
    void datesOfAllKindsAreTaken() throws Exception {
        Instant noon = Instant.parse("2026-01-31T12:00:00Z");
        for (FeedItem item :
                List.of(
                        PLAIN.withDate(noon),
                        PLAIN.withDate(noon.atOffset(ZoneOffset.ofHours(5))),
                        PLAIN.withDate(noon.atZone(ZoneOffset.UTC)),
                        PLAIN.withDate(noon.atOffset(ZoneOffset.UTC).toLocalDateTime()),
                        PLAIN.withDate("2026-01-31T13:00+01:00"))) {
            assertThat(rss(feed -> feed.withItems(List.of(item))))
                    .contains("<pubDate>Sat, 31 Jan 2026 12:00:00 GMT</pubDate>");
        }
        assertThatThrownBy(() -> PLAIN.withDate(LocalTime.NOON))
                .hasMessageStartingWith("The date '12:00' of the feed item 'Hello' is none.");
        assertThatThrownBy(() -> PLAIN.withUpdated(OffsetDateTime.MAX))
                .hasMessageContaining("of the years 1 to 9999");
    }

    @Test
    void whatFeedsMustNotHoldIsRefused() {
        assertThatThrownBy(() -> FeedItem.of(" ", "/a"))
                .hasMessage("The title of a feed item must not be empty.");
        assertThatThrownBy(() -> PLAIN.withAuthor(""))
                .hasMessage("The author of a feed must not be empty.");
        assertThatThrownBy(() -> PLAIN.withAuthor("Jane", "jane"))
                .hasMessage("The address of an author must be an email address, but was 'jane'.");
        assertThatThrownBy(() -> PLAIN.withId("a b"))
                .hasMessageStartingWith("The id 'a b' of the feed item 'Hello' must be a URI");
        assertThatThrownBy(() -> PLAIN.withEnclosure("/a", -1, "audio/mpeg"))
                .hasMessage("The length of an enclosure must not be negative, but was -1.");
        assertThatThrownBy(() -> rss(feed -> feed.withLanguage("english please")))
                .hasStackTraceContaining(
                        "The language of a feed must be a tag such as en or de-AT, but was 'english"
                                + " please'.");
    }
}
