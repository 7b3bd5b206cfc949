package dev.perigee.core.content;

import dev.perigee.api.ContentCollection;
import dev.perigee.core.json.Json;
import dev.perigee.core.markdown.Markdown;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The collections of a site: what lies below {@code content} in its sources. A collection is read
 * when it is first asked for and bound once for each type; then it is the same for all. Safe for
 * use by many threads, which wait for nothing but the first reading.
 *
 * <p>Data stays in memory; texts are read anew when they are asked for.
 */
public final class Collections {

    private final Json json;
    private final ContentMemory memory;
    private final Places places;
    private final Bodies bodies;
    private final ContentFiles files;
    private final CollectionReading reading;
    private final Once<SortedSet<String>> names;
    private final Map<String, Once<RawCollection>> read = new ConcurrentHashMap<>();
    private final Map<Bound, Once<BoundCollection<?>>> bound = new ConcurrentHashMap<>();

    private record Bound(String name, Class<?> type) {}

    private Collections(
            SourceTree sources,
            ContentOptions options,
            Markdown markdown,
            Json json,
            ContentMemory memory) {
        this.json = json;
        this.memory = memory;
        this.places = new Places(sources, json);
        this.bodies = new Bodies(sources, markdown, options);
        this.files = new ContentFiles(sources);
        this.reading =
                new CollectionReading(
                        files,
                        new FileReading(sources, json, new Publication(options)),
                        places,
                        memory);
        this.names = new Once<>(files::names);
    }

    /** The collections of a site. */
    public static Collections of(
            SourceTree sources, ContentOptions options, Markdown markdown, Json json) {
        return of(sources, options, markdown, json, ContentMemory.none());
    }

    /** The same with what is remembered of their files. */
    public static Collections of(
            SourceTree sources,
            ContentOptions options,
            Markdown markdown,
            Json json,
            ContentMemory memory) {
        return new Collections(sources, options, markdown, json, memory);
    }

    /**
     * A collection.
     *
     * @param type of the data of each entry, mostly a record; {@code JsonNode} takes any data as it
     *     is, not to be changed
     * @throws IllegalArgumentException if there is no such collection, or nothing could bind to the
     *     type
     * @throws SourceFault with all that is wrong with its files and entries
     */
    @SuppressWarnings("unchecked")
    public <T> ContentCollection<T> collection(String name, Class<T> type) {
        Bound wanted = new Bound(name, type);
        try {
            return (ContentCollection<T>)
                    bound.computeIfAbsent(wanted, key -> new Once<>(() -> bind(name, type))).get();
        } catch (IllegalArgumentException e) {
            // Nothing stays of a name that may have come from a client.
            bound.remove(wanted);
            throw e;
        }
    }

    /**
     * Reads all files into a memory, for whoever asks for them soon. What is wrong with them is
     * told then.
     */
    public static void readAhead(
            SourceTree sources,
            ContentOptions options,
            Markdown markdown,
            Json json,
            ContentMemory memory) {
        Collections ahead = of(sources, options, markdown, json, memory.forReadingAhead());
        for (String name : ahead.names()) {
            ahead.read(name);
        }
    }

    /** The names of all collections, sorted. */
    public SortedSet<String> names() {
        return names.get();
    }

    /**
     * The collections by name, for templates: the data of their entries is as it was written. Each
     * is read when it is first asked for.
     */
    public Map<String, ContentCollection<JsonNode>> byName() {
        return new CollectionMap(this);
    }

    /**
     * Looks at the collections that nobody has asked for, and renders their texts: those that only
     * live routes use.
     *
     * @throws SourceFault with all that is wrong with them, but for what only binding them finds
     */
    public void checkUnread() {
        List<SourceFault> faults = new ArrayList<>();
        for (String name : names()) {
            if (!read.containsKey(name)) {
                RawCollection raw = read(name);
                faults.addAll(raw.faults());
                raw.published().forEach(entry -> bodies.check(entry, faults));
            }
        }
        if (!faults.isEmpty()) {
            throw SourceFault.all(faults.subList(0, Math.min(faults.size(), ContentProblems.MOST)));
        }
    }

    private <T> BoundCollection<T> bind(String name, Class<T> type) {
        EntryBinder<T> binder = new EntryBinder<>(json.mapper(), type);
        Binding<T> binding = new Binding<>(read(name), binder, this::read, places, memory);
        return new BoundCollection<>(name, binding.bind(bodies));
    }

    private RawCollection read(String name) {
        try {
            return read.computeIfAbsent(name, key -> new Once<>(() -> reading.read(key))).get();
        } catch (IllegalArgumentException e) {
            read.remove(name);
            throw e;
        }
    }
}
