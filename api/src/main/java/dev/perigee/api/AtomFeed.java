package dev.perigee.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes Atom 1.0 (RFC 4287). */
final class AtomFeed {

    private final Feed.Head head;
    private final XmlText xml = new XmlText();

    private AtomFeed(Feed.Head head) {
        this.head = head;
    }

    static String write(Feed.Head head, List<FeedItem> items) {
        return new AtomFeed(head).feed(items);
    }

    /** The last day on which one of the items was published or changed. */
    static Optional<Instant> newest(List<FeedItem> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(item.date.stream(), item.updated.stream()))
                .max(Comparator.naturalOrder());
    }

    private String feed(List<FeedItem> items) {
        if (head.language().isPresent()) {
            xml.open(
                    "feed",
                    "xmlns",
                    "http://www.w3.org/2005/Atom",
                    "xml:lang",
                    head.language().get());
        } else {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        }
        xml.text("id", head.self()).text("title", head.title());
        xml.text("subtitle", head.description());
        // It must be there (§ 4.1.1), and no clock is asked.
        xml.text("updated", FeedDate.rfc3339(newest(items).orElse(Instant.EPOCH)));
        link("self", head.self(), "application/atom+xml");
        link("alternate", head.link(), "text/html");
        author(head.author().orElseGet(() -> FeedAuthor.of(head.title())));
        items.forEach(this::entry);
        return xml.close("feed").toString();
    }

    private void entry(FeedItem item) {
        String link = url(item.link, item);
        xml.open("entry").text("id", item.id.orElse(link)).text("title", item.title);
        link("alternate", link, "text/html");
        Instant changed = item.updated.or(() -> item.date).orElseThrow(() -> withoutDate(item));
        xml.text("updated", FeedDate.rfc3339(changed));
        item.date.ifPresent(date -> xml.text("published", FeedDate.rfc3339(date)));
        item.author.ifPresent(this::author);
        item.categories.forEach(category -> xml.empty("category", "term", category));
        item.comments.ifPresent(comments -> link("replies", url(comments, item), "text/html"));
        item.enclosure.ifPresent(file -> enclosure(file, item));
        item.source.ifPresent(source -> via(source, item));
        item.description.ifPresent(text -> xml.text("summary", text));
        item.content.ifPresent(
                html ->
                        xml.text(
                                "content",
                                head.urls().absoluteIn(html),
                                "type",
                                "html",
                                "xml:base",
                                link));
        xml.close("entry");
    }

    private void author(FeedAuthor author) {
        xml.open("author").text("name", author.name());
        author.email().ifPresent(email -> xml.text("email", email));
        xml.close("author");
    }

    private void enclosure(FeedItem.Enclosure file, FeedItem item) {
        xml.empty(
                "link",
                "rel",
                "enclosure",
                "href",
                url(file.url(), item),
                "length",
                Long.toString(file.length()),
                "type",
                file.type());
    }

    private void via(FeedItem.Source source, FeedItem item) {
        xml.empty("link", "rel", "via", "href", url(source.url(), item), "title", source.title());
    }

    private void link(String relation, String url, String type) {
        xml.empty("link", "rel", relation, "href", url, "type", type);
    }

    private String url(String link, FeedItem item) {
        return head.urls().absolute(link, "the feed item '" + item.title + "'");
    }

    private static IllegalArgumentException withoutDate(FeedItem item) {
        return new IllegalArgumentException(
                "The feed item '"
                        + Location.printable(item.title)
                        + "' has no date, which Atom needs (RFC 4287 § 4.1.2). Give it one by"
                        + " withDate.");
    }
}
