package dev.perigee.example.blog;

import dev.perigee.api.ContentCollection;
import dev.perigee.api.Context;
import dev.perigee.api.Entry;
import dev.perigee.api.Feed;
import dev.perigee.api.FeedItem;
import dev.perigee.api.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The posts of the collection {@code blog}, the newest first. */
public final class Blog {

    private static final Comparator<Entry<BlogPost>> NEWEST_FIRST =
            Comparator.comparing((Entry<BlogPost> post) -> post.data().date()).reversed();

    /** A post as lists show it. */
    public record Item(
            String title,
            String description,
            LocalDate date,
            String author,
            String url,
            List<Tag> tags) {}

    /** A tag and its page. */
    public record Tag(String name, String url) {}

    private final Site site;
    private final List<Entry<BlogPost>> posts;
    private final ContentCollection<Author> authors;

    private Blog(Site site, List<Entry<BlogPost>> posts, ContentCollection<Author> authors) {
        this.site = site;
        this.posts = posts;
        this.authors = authors;
    }

    /** Reads it. */
    public static Blog of(Site site) {
        return new Blog(
                site,
                site.collection("blog", BlogPost.class).sorted(NEWEST_FIRST),
                site.collection("authors", Author.class));
    }

    /** The ids of all posts. */
    public List<String> ids() {
        return posts.stream().map(Entry::id).toList();
    }

    /** All posts. */
    public List<Item> items() {
        return posts.stream().map(this::item).toList();
    }

    /** The posts with a tag. */
    public List<Item> tagged(String tag) {
        return posts.stream()
                .filter(post -> post.data().tags().contains(tag))
                .map(this::item)
                .toList();
    }

    /** All tags. */
    public SortedSet<String> tags() {
        SortedSet<String> tags = new TreeSet<>();
        posts.forEach(post -> tags.addAll(post.data().tags()));
        return tags;
    }

    /** The post that was written before that one. */
    public Optional<Item> before(String id) {
        int place = ids().indexOf(id);
        return place + 1 < posts.size()
                ? Optional.of(item(posts.get(place + 1)))
                : Optional.empty();
    }

    /** The post that was written after that one. */
    public Optional<Item> after(String id) {
        int place = ids().indexOf(id);
        return place > 0 ? Optional.of(item(posts.get(place - 1))) : Optional.empty();
    }

    /** A post as lists show it. */
    public Item item(Entry<BlogPost> post) {
        BlogPost data = post.data();
        return new Item(
                data.title(),
                data.description(),
                data.date(),
                authors.get(data.author()).data().name(),
                site.path("/blog/[post]", post.id()),
                data.tags().stream().map(this::tag).toList());
    }

    /** The feed of all posts, whole. */
    public Feed feed(Context context) {
        return Feed.of(context, "Perigee", "How Perigee is made, and why.")
                .withLink(site.path("/blog/[...page]"))
                .withLanguage("en")
                .withItems(posts.stream().map(this::feedItem));
    }

    private FeedItem feedItem(Entry<BlogPost> post) {
        Item item = item(post);
        return FeedItem.of(item.title(), item.url())
                .withDate(item.date())
                .withAuthor(item.author())
                .withDescription(item.description())
                .withCategories(post.data().tags())
                .withContent(post.html());
    }

    private Tag tag(String name) {
        return new Tag(name, site.path("/blog/tags/[tag]", name));
    }
}
