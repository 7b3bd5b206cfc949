package dev.perigee.api;

import java.util.List;
import java.util.Optional;

/** Writes RSS 2.0. */
final class RssFeed {

    private final Feed.Head head;
    private final XmlText xml = new XmlText();

    private RssFeed(Feed.Head head) {
        this.head = head;
    }

    static String write(Feed.Head head, List<FeedItem> items) {
        return new RssFeed(head).feed(items);
    }

    private String feed(List<FeedItem> items) {
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("channel").text("title", head.title()).text("link", head.link());
        xml.text("description", head.description());
        xml.empty("atom:link", "href", head.self(), "rel", "self", "type", "application/rss+xml");
        head.language().ifPresent(language -> xml.text("language", language));
        AtomFeed.newest(items).ifPresent(date -> xml.text("lastBuildDate", FeedDate.rfc822(date)));
        items.forEach(this::item);
        return xml.close("channel").close("rss").toString();
    }

    private void item(FeedItem item) {
        String link = url(item.link, item);
        xml.open("item").text("title", item.title).text("link", link);
        xml.text("guid", item.id.orElse(link), "isPermaLink", item.id.isEmpty() ? "true" : "false");
        item.description.ifPresent(text -> xml.text("description", text));
        item.date.ifPresent(date -> xml.text("pubDate", FeedDate.rfc822(date)));
        item.author.ifPresent(this::author);
        item.categories.forEach(category -> xml.text("category", category));
        item.comments.ifPresent(comments -> xml.text("comments", url(comments, item)));
        item.enclosure.ifPresent(file -> enclosure(file, item));
        item.source.ifPresent(
                source -> xml.text("source", source.title(), "url", url(source.url(), item)));
        item.content.ifPresent(html -> xml.text("content:encoded", head.urls().absoluteIn(html)));
        xml.close("item");
    }

    /** RSS itself knows authors by their address only. */
    private void author(FeedAuthor author) {
        Optional<String> email = author.email();
        if (email.isPresent()) {
            xml.text("author", email.get() + " (" + author.name() + ")");
        } else {
            xml.text("dc:creator", author.name());
        }
    }

    private void enclosure(FeedItem.Enclosure file, FeedItem item) {
        xml.empty(
                "enclosure",
                "url",
                url(file.url(), item),
                "length",
                Long.toString(file.length()),
                "type",
                file.type());
    }

    private String url(String link, FeedItem item) {
        return head.urls().absolute(link, "the feed item '" + item.title + "'");
    }
}
