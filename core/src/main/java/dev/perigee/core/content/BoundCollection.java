package dev.perigee.core.content;

import dev.perigee.api.ContentCollection;
import dev.perigee.api.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A collection whose entries are bound. */
final class BoundCollection<T> implements ContentCollection<T> {

    private final String name;
    private final List<Entry<T>> entries;
    private final Map<String, Entry<T>> byId = new HashMap<>();

    BoundCollection(String name, List<? extends Entry<T>> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Entry<T>> entries() {
        return entries;
    }

    @Override
    public Optional<Entry<T>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Entry<T> get(String id) {
        Entry<T> entry = byId.get(id);
        if (entry == null) {
            throw ContentProblems.noEntry(id, name, entries.stream().map(Entry::id).toList());
        }
        return entry;
    }

    @Override
    public String toString() {
        return "Collection " + name;
    }
}
