package dev.perigee.core.content;

import dev.perigee.core.source.SourceFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with the values of one entry, one fault a value. */
final class EntryFaults {

    private final Map<String, Sentence> byWay = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    /** Says that a field stands in the file by another of its names. */
    void writtenAs(String way, String alias) {
        written.put(way, alias);
    }

    /** The way to a value as it stands in the file. */
    String written(String way) {
        String result = way;
        for (var field : written.entrySet()) {
            if (Way.isWithin(result, field.getKey())) {
                result = field.getValue() + result.substring(field.getKey().length());
            }
        }
        return result;
    }

    void add(String way, Sentence fault) {
        byWay.putIfAbsent(way, fault);
    }

    boolean isEmpty() {
        return byWay.isEmpty();
    }

    /** Whether something is wrong with a value, or with one in it. */
    boolean isWithin(String way) {
        return byWay.keySet().stream().anyMatch(it -> Way.isWithin(it, way));
    }

    /** With their places in the file, as far as it is there, in the order of its lines. */
    List<SourceFault> in(RawEntry entry, Optional<DataText> text) {
        return byWay.entrySet().stream()
                .map(it -> fault(entry, it.getValue(), line(entry, it.getKey(), text)))
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .toList();
    }

    private static SourceFault fault(RawEntry entry, Sentence fault, int line) {
        String of = entry.way().isEmpty() ? "" : "Entry '" + entry.id() + "': ";
        return SourceFault.at(entry.name(), line, 0, of + fault.what(), fault.todo());
    }

    /** The line of a value or, if it is absent, of what should hold it. */
    private static int line(RawEntry entry, String way, Optional<DataText> file) {
        if (file.isEmpty()) {
            return 0;
        }
        DataText text = file.get();
        String at = Way.join(entry.way(), way);
        int line = text.lineOf(at);
        while (line == 0 && !at.isEmpty()) {
            at = Way.parent(at);
            line = text.lineOf(at);
        }
        return Math.max(line, 1);
    }
}
