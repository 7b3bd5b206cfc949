package dev.perigee.core.content;

import dev.perigee.core.source.SourceFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of a collection, on all cores. */
final class CollectionReading {

    private final ContentFiles files;
    private final FileReading reading;
    private final Places places;
    private final ContentMemory memory;

    CollectionReading(
            ContentFiles files, FileReading reading, Places places, ContentMemory memory) {
        this.files = files;
        this.reading = reading;
        this.places = places;
        this.memory = memory;
    }

    /**
     * Reads a collection.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    RawCollection read(String name) {
        List<SourceFault> faults = new ArrayList<>();
        List<ContentFile> found = ContentFiles.isName(name) ? files.of(name, faults) : List.of();
        if (found.isEmpty() && faults.isEmpty() && !files.has(name)) {
            throw ContentProblems.noCollection(name, files.names());
        }
        memory.awaitAhead();
        List<FileReading.Result> results =
                found.parallelStream().map(file -> memory.read(file, reading::read)).toList();
        Map<String, RawEntry> byId = new HashMap<>();
        Map<String, RawEntry> byFolded = new HashMap<>();
        for (FileReading.Result result : results) {
            faults.addAll(result.faults());
            for (RawEntry entry : result.entries()) {
                RawEntry other = byFolded.putIfAbsent(Ids.folded(entry.id()), entry);
                if (other == null) {
                    byId.put(entry.id(), entry);
                } else {
                    faults.add(clash(entry, other, faults.size() < ContentProblems.MOST_LOOKS));
                }
            }
        }
        return new RawCollection(name, published(byId), byId, List.copyOf(faults));
    }

    private SourceFault clash(RawEntry entry, RawEntry other, boolean withLines) {
        return withLines
                ? ContentProblems.clash(entry, places.line(entry), other, places.of(other))
                : ContentProblems.clash(entry, 0, other, other.name());
    }

    private static List<RawEntry> published(Map<String, RawEntry> entries) {
        return entries.values().stream()
                .filter(entry -> entry.stage() == RawEntry.Stage.PUBLISHED)
                .sorted(Comparator.comparing(RawEntry::id, Ids.ORDER))
                .toList();
    }
}
