package dev.perigee.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * News of the site for feed readers, as RSS 2.0 or Atom 1.0 (RFC 4287). It is immutable; {@code
 * with…} methods return a changed copy.
 *
 * <pre>{@code
 * // rss.xml.java
 * public Response get(Context context) {
 *     Site site = context.site();
 *     return Feed.of(context, "Our blog", "What we work on")
 *             .withItems(
 *                     site.collection("blog", Post.class).stream()
 *                             .map(post -> FeedItem.of(post.data().title(), site.path("/blog/[slug]", post.id()))
 *                                     .withDate(post.data().date())
 *                                     .withContent(post.html())))
 *             .rss();
 * }
 * }</pre>
 *
 * The items stand in the order in which they are given. A link may be a URL, or a path of the site
 * with or without its base; either becomes an absolute URL with the {@code site} setting in front.
 * Characters that XML cannot hold become U+FFFD. No clock is asked.
 */
public final class Feed {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final Head head;
    private final List<FeedItem> items;

    /** What is said of the feed as a whole, with absolute URLs. */
    record Head(
            String title,
            String description,
            String self,
            String link,
            Optional<String> language,
            Optional<FeedAuthor> author,
            FeedUrls urls) {}

    private Feed(Head head, List<FeedItem> items) {
        this.head = head;
        this.items = items;
    }

    /**
     * A feed that the current request answers with.
     *
     * @param context of the endpoint: it knows the site, and the URL of the feed
     * @param title what the feed is called
     * @param description a sentence about it
     */
    public static Feed of(Context context, String title, String description) {
        FeedUrls urls = new FeedUrls(context.site());
        String self = urls.absolute(context.url().getRawPath(), "the feed itself");
        return new Feed(
                new Head(
                        FeedItem.filled(title, "The title of a feed"),
                        FeedItem.filled(description, "The description of a feed"),
                        self,
                        urls.home(),
                        Optional.empty(),
                        Optional.empty(),
                        urls),
                List.of());
    }

    /** The page that the feed tells the news of, in place of the site's root. */
    public Feed withLink(String link) {
        String url = head.urls.absolute(link, "a feed");
        return with(
                new Head(
                        head.title,
                        head.description,
                        head.self,
                        url,
                        head.language,
                        head.author,
                        head.urls));
    }

    /** The language that the feed is written in, such as {@code en} or {@code de-AT} (BCP 47). */
    public Feed withLanguage(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException(
                    "The language of a feed must be a tag such as en or de-AT, but was '"
                            + Location.printable(language)
                            + "'.");
        }
        return with(
                new Head(
                        head.title,
                        head.description,
                        head.self,
                        head.link,
                        Optional.of(language),
                        head.author,
                        head.urls));
    }

    /** Who wrote the items that name no author of their own. Atom shows it, RSS has no place. */
    public Feed withAuthor(String name) {
        return with(
                new Head(
                        head.title,
                        head.description,
                        head.self,
                        head.link,
                        head.language,
                        Optional.of(FeedAuthor.of(name)),
                        head.urls));
    }

    /** The news, in this order, in place of those before. */
    public Feed withItems(List<FeedItem> newItems) {
        return new Feed(head, List.copyOf(newItems));
    }

    /** The news, in this order, in place of those before. */
    public Feed withItems(Stream<FeedItem> newItems) {
        return new Feed(head, newItems.toList());
    }

    /**
     * 200 with the feed as {@code application/rss+xml}.
     *
     * @throws IllegalArgumentException if a link is neither a URL nor a path of the site
     */
    public Response rss() {
        return Response.text(RssFeed.write(head, items))
                .withHeader("Content-Type", "application/rss+xml;charset=utf-8");
    }

    /**
     * 200 with the feed as {@code application/atom+xml}. Each item needs a date there. Without an
     * author of its own or of the feed, the feed's title stands for it (RFC 4287 § 4.1.1).
     *
     * @throws IllegalArgumentException if an item has no date, or a link is neither a URL nor a
     *     path of the site
     */
    public Response atom() {
        return Response.text(AtomFeed.write(head, items))
                .withHeader("Content-Type", "application/atom+xml;charset=utf-8");
    }

    private Feed with(Head newHead) {
        return new Feed(newHead, items);
    }
}
