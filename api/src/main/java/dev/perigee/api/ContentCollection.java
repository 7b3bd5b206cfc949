package dev.perigee.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entries of a folder below {@code src/main/content}, or of one file there, in the order of
 * their ids by code point. What is a draft or of a date to come is not among them, unless the site
 * says so.
 *
 * <pre>{@code
 * record Post(String title, LocalDate date, List<String> tags) {}
 *
 * ContentCollection<Post> blog = site.collection("blog", Post.class);
 * List<Entry<Post>> newest = blog.sorted(Comparator.comparing((Entry<Post> it) -> it.data().date()).reversed());
 * }</pre>
 *
 * It is read once and never changes; any number of threads may use it.
 *
 * @param <T> what the data of an entry is, mostly a record
 */
public interface ContentCollection<T> extends Iterable<Entry<T>> {

    /** The name of the folder or, without its ending, of the file. */
    String name();

    /** All entries, in the order of their ids; the collection as JSON. */
    @JsonValue
    List<Entry<T>> entries();

    /** The entry of that id, found without a scan. */
    Optional<Entry<T>> find(String id);

    /**
     * The entry of that id.
     *
     * @throws NoSuchElementException if there is none; it names those with a similar id
     */
    Entry<T> get(String id);

    /** All entries in another order; those that it does not tell apart stay in the order of ids. */
    default List<Entry<T>> sorted(Comparator<? super Entry<T>> order) {
        return stream().sorted(order).toList();
    }

    /** All entries, in the order of their ids. */
    default Stream<Entry<T>> stream() {
        return entries().stream();
    }

    /** How many entries there are. */
    default int size() {
        return entries().size();
    }

    /** Whether there is no entry. */
    default boolean isEmpty() {
        return entries().isEmpty();
    }

    @Override
    default Iterator<Entry<T>> iterator() {
        return entries().iterator();
    }
}
