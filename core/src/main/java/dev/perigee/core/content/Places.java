package dev.perigee.core.content;

import dev.perigee.core.json.Json;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;

/** Finds the places of entries, by reading their files once more. */
final class Places {

    private final SourceTree sources;
    private final Json json;

    Places(SourceTree sources, Json json) {
        this.sources = sources;
        this.json = json;
    }

    DataText text(RawEntry entry) {
        String path = entry.file().path();
        Source source = sources.find(path).orElseThrow(() -> ContentProblems.gone(entry.name()));
        return DataText.of(source, entry.file().form(), json);
    }

    /** The line in which an entry starts; 0 if it is the whole file. */
    int line(RawEntry entry) {
        return entry.way().isEmpty() ? 0 : text(entry).lineOf(entry.way());
    }

    /** File and line of an entry. */
    String of(RawEntry entry) {
        int line = line(entry);
        return line == 0 ? entry.name() : entry.name() + ":" + line;
    }
}
