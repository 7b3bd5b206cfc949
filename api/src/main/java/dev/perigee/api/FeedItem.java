package dev.perigee.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One of the news of a {@link Feed}. It is immutable; {@code with…} methods return a changed copy.
 */
public final class FeedItem {

    final String title;
    final String link;
    Optional<Instant> date = Optional.empty();
    Optional<Instant> updated = Optional.empty();
    Optional<String> description = Optional.empty();
    Optional<String> content = Optional.empty();
    Optional<FeedAuthor> author = Optional.empty();
    Optional<String> id = Optional.empty();
    Optional<String> comments = Optional.empty();
    Optional<Enclosure> enclosure = Optional.empty();
    Optional<Source> source = Optional.empty();
    List<String> categories = List.of();

    /** A file that belongs to an item. */
    record Enclosure(String url, long length, String type) {}

    /** The feed that an item was taken from. */
    record Source(String title, String url) {}

    private FeedItem(String title, String link) {
        this.title = title;
        this.link = link;
    }

    /**
     * An item.
     *
     * @param title what it is called
     * @param link where it can be read: a URL, or a path of the site
     */
    public static FeedItem of(String title, String link) {
        return new FeedItem(filled(title, "The title of a feed item"), link);
    }

    /**
     * When it was published.
     *
     * @param date a {@code LocalDate}, {@code LocalDateTime}, {@code Instant}, {@code
     *     OffsetDateTime} or {@code ZonedDateTime}; without a zone it is in UTC
     * @throws IllegalArgumentException if it is another, or not of the years 1 to 9999
     */
    public FeedItem withDate(Temporal date) {
        FeedItem copy = copy();
        copy.date = Optional.of(FeedDate.of(date, title));
        return copy;
    }

    /**
     * When it was published.
     *
     * @param date {@code 2026-01-31} or {@code 2026-01-31T10:00:00Z} (ISO 8601)
     * @throws IllegalArgumentException if it is no such date
     */
    public FeedItem withDate(String date) {
        FeedItem copy = copy();
        copy.date = Optional.of(FeedDate.parse(date, title));
        return copy;
    }

    /** When it was last changed, as {@link #withDate(Temporal)}. Only Atom tells it. */
    public FeedItem withUpdated(Temporal newUpdated) {
        FeedItem copy = copy();
        copy.updated = Optional.of(FeedDate.of(newUpdated, title));
        return copy;
    }

    /** A sentence or two about it, as plain text. */
    public FeedItem withDescription(String newDescription) {
        FeedItem copy = copy();
        copy.description = Optional.of(newDescription);
        return copy;
    }

    /** All of it, as HTML. Links from the site's root get its origin in front. */
    public FeedItem withContent(String html) {
        FeedItem copy = copy();
        copy.content = Optional.of(html);
        return copy;
    }

    /** Who wrote it. */
    public FeedItem withAuthor(String name) {
        FeedItem copy = copy();
        copy.author = Optional.of(FeedAuthor.of(name));
        return copy;
    }

    /** Who wrote it. */
    public FeedItem withAuthor(String name, String email) {
        FeedItem copy = copy();
        copy.author = Optional.of(FeedAuthor.of(name, email));
        return copy;
    }

    /** What it is about. */
    public FeedItem withCategories(Collection<String> newCategories) {
        FeedItem copy = copy();
        copy.categories = List.copyOf(newCategories);
        return copy;
    }

    /**
     * A name that stays when the link changes, in place of the link: a URI with a scheme, such as
     * {@code tag:example.com,2026:hello}.
     */
    public FeedItem withId(String newId) {
        if (!isUri(newId)) {
            throw new IllegalArgumentException(
                    "The id '"
                            + Location.printable(newId)
                            + "' of the feed item '"
                            + title
                            + "' must be a URI with a scheme, such as"
                            + " tag:example.com,2026:hello.");
        }
        FeedItem copy = copy();
        copy.id = Optional.of(newId);
        return copy;
    }

    /** Where it is discussed: a URL, or a path of the site. */
    public FeedItem withComments(String url) {
        FeedItem copy = copy();
        copy.comments = Optional.of(url);
        return copy;
    }

    /**
     * A file that belongs to it, such as the sound of a podcast.
     *
     * @param url a URL, or a path of the site
     * @param length in bytes, 0 if it is not known
     * @param type such as {@code audio/mpeg}
     */
    public FeedItem withEnclosure(String url, long length, String type) {
        if (length < 0) {
            throw new IllegalArgumentException(
                    "The length of an enclosure must not be negative, but was " + length + ".");
        }
        FeedItem copy = copy();
        copy.enclosure =
                Optional.of(new Enclosure(url, length, filled(type, "The type of an enclosure")));
        return copy;
    }

    /** The feed of another site that it was taken from. */
    public FeedItem withSource(String sourceTitle, String url) {
        FeedItem copy = copy();
        copy.source = Optional.of(new Source(filled(sourceTitle, "The title of a source"), url));
        return copy;
    }

    static String filled(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be empty.");
        }
        return text;
    }

    private static boolean isUri(String id) {
        try {
            return new URI(id).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private FeedItem copy() {
        FeedItem copy = new FeedItem(title, link);
        copy.date = date;
        copy.updated = updated;
        copy.description = description;
        copy.content = content;
        copy.author = author;
        copy.id = id;
        copy.comments = comments;
        copy.enclosure = enclosure;
        copy.source = source;
        copy.categories = categories;
        return copy;
    }
}
