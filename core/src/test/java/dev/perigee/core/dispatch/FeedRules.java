package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What the specifications of RSS 2.0 and Atom (RFC 4287) want of a feed, as checks of the text. */
final class FeedRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private FeedRules() {}

    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    static Element rss(String xml) {
        Element rss = parse(xml).getDocumentElement();
        assertThat(rss.getTagName()).isEqualTo("rss");
        assertThat(rss.getAttribute("version")).isEqualTo("2.0");
        Element channel = one(rss, "channel");
        for (String name : List.of("title", "link", "description")) {
            assertThat(one(channel, name).getTextContent()).isNotBlank();
        }
        isAbsolute(one(channel, "link").getTextContent());
        Element self = one(channel, "atom:link");
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        isAbsolute(self.getAttribute("href"));
        Set<String> guids = new HashSet<>();
        children(channel, "item").forEach(item -> rssItem(item, guids));
        return channel;
    }

    private static void rssItem(Element item, Set<String> guids) {
        assertThat(children(item, "title").size() + children(item, "description").size())
                .isPositive();
        isAbsolute(one(item, "link").getTextContent());
        Element guid = one(item, "guid");
        assertThat(guids.add(guid.getTextContent())).isTrue();
        if (guid.getAttribute("isPermaLink").equals("true")) {
            isAbsolute(guid.getTextContent());
        }
        children(item, "pubDate")
                .forEach(it -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(it.getTextContent()));
        children(item, "author").forEach(it -> assertThat(it.getTextContent()).contains("@"));
        for (Element file : children(item, "enclosure")) {
            isAbsolute(file.getAttribute("url"));
            assertThat(Long.parseLong(file.getAttribute("length"))).isNotNegative();
            assertThat(file.getAttribute("type")).isNotBlank();
        }
    }

    static Element atom(String xml) {
        Element feed = parse(xml).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getTagName()).isEqualTo("feed");
        atomParts(feed);
        assertThat(children(feed, "author")).isNotEmpty();
        assertThat(children(feed, "link"))
                .filteredOn(it -> it.getAttribute("rel").equals("self"))
                .hasSize(1);
        Set<String> ids = new HashSet<>();
        for (Element entry : children(feed, "entry")) {
            atomParts(entry);
            assertThat(ids.add(one(entry, "id").getTextContent())).isTrue();
            assertThat(children(entry, "content").size()).isLessThan(2);
            assertThat(children(entry, "category"))
                    .allMatch(it -> !it.getAttribute("term").isEmpty());
        }
        return feed;
    }

    private static void atomParts(Element element) {
        assertThat(URI.create(one(element, "id").getTextContent()).isAbsolute()).isTrue();
        assertThat(children(element, "title")).hasSize(1);
        OffsetDateTime.parse(one(element, "updated").getTextContent());
        children(element, "published").forEach(it -> OffsetDateTime.parse(it.getTextContent()));
        children(element, "link").forEach(it -> isAbsolute(it.getAttribute("href")));
        children(element, "author")
                .forEach(it -> assertThat(one(it, "name").getTextContent()).isNotBlank());
    }

    private static void isAbsolute(String url) {
        assertThat(URI.create(url).isAbsolute()).as(url).isTrue();
        assertThat(URI.create(url).getHost()).as(url).isNotNull();
    }

    static Element one(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0);
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}
