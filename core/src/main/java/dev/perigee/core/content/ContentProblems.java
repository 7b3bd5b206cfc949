package dev.perigee.core.content;

import dev.perigee.core.source.SourceFault;
import java.util.Collection;
import java.util.NoSuchElementException;

/** Everything that can be wrong with a collection and its files, each in full sentences. */
final class ContentProblems {

    /** The most faulty entries that are told. */
    static final int MOST = 200;

    /** The most that a whole list is looked through for the line of a fault, or a similar id. */
    static final int MOST_LOOKS = 20;

    private ContentProblems() {}

    static IllegalArgumentException noCollection(String name, Collection<String> names) {
        String known =
                names.isEmpty()
                        ? "There is none yet: put files into src/main/content/<name>."
                        : "There are: " + String.join(", ", names) + ".";
        return new IllegalArgumentException(
                "There is no collection '%s'. %s"
                        .formatted(
                                name,
                                Nearest.of(name, names)
                                        .map(nearest -> "Did you mean '" + nearest + "'?")
                                        .orElse(known)));
    }

    static NoSuchElementException noEntry(String id, String collection, Collection<String> ids) {
        return new NoSuchElementException(
                "The collection '%s' has no entry '%s'.%s"
                        .formatted(
                                collection,
                                id,
                                Nearest.of(id, ids)
                                        .map(nearest -> " Did you mean '" + nearest + "'?")
                                        .orElse("")));
    }

    static IllegalArgumentException noType(Class<?> type, String message) {
        return new IllegalArgumentException(
                "The entries of a collection cannot be of %s: %s"
                        .formatted(type.getName(), message));
    }

    static IllegalArgumentException noReferences(Class<?> type, IllegalArgumentException e) {
        return new IllegalArgumentException(
                "A @Reference in %s leads nowhere. %s".formatted(type.getName(), e.getMessage()),
                e);
    }

    /**
     * Two entries of one id.
     *
     * @param line of the entry
     * @param place file and line of the other
     */
    static SourceFault clash(RawEntry entry, int line, RawEntry other, String place) {
        boolean same = entry.id().equals(other.id());
        return fault(
                entry.name(),
                line,
                same
                        ? "The id '%s' is taken by %s.".formatted(entry.id(), place)
                        : "The id '%s' differs from '%s' in %s in letter case or Unicode form only."
                                .formatted(entry.id(), other.id(), place),
                "Rename one of them.");
    }

    static SourceFault endingNotRead(String name, String ending) {
        return fault(
                name,
                0,
                "A file with the ending '." + ending + "' is no content that is read.",
                "Name it .md, .json, .yaml or .yml, or start its name with '_' to leave it out.");
    }

    static SourceFault gone(String path) {
        return fault(path, 0, "This file went while the site was read.", "Build the site again.");
    }

    static SourceFault changed(String name) {
        return fault(
                name, 0, "This file changed while the site was read.", "Build the site again.");
    }

    static SourceFault noJson(String name, int line, int column, String message) {
        return SourceFault.at(
                name,
                line,
                column,
                "This is not JSON that can be read: " + message.replaceAll("\\.+$", "") + ".",
                "Check the commas, the quotes and the brackets.");
    }

    static SourceFault beyondLimits(String name) {
        return fault(
                name,
                0,
                "This JSON is nested too deep, or holds too long a number, name or text.",
                "Make it flatter, or put long texts into Markdown files.");
    }

    static SourceFault halfCharacter(String name) {
        return fault(
                name,
                0,
                "A text has an escape of half a character.",
                "Write the character itself, or both halves.");
    }

    static SourceFault empty(String name) {
        return fault(name, 0, "This file is empty.", "Write an entry, or remove the file.");
    }

    static SourceFault noObject(String name, int line) {
        return fault(
                name,
                line,
                "This file holds a single value.",
                "An entry is an object with fields.");
    }

    static SourceFault noObjectAt(String name, int line, String way) {
        return fault(
                name,
                line,
                "'%s' is no object, but each entry is one.".formatted(way),
                "Give it fields.");
    }

    static SourceFault noId(String name, int line, int index) {
        return fault(
                name,
                line,
                "The item [%d] of the list has no id.".formatted(index),
                "Add a field 'id' with a text of its own.");
    }

    static SourceFault badId(String name, int line, String id) {
        return fault(
                name,
                line,
                "'%s' cannot be the id of an entry.".formatted(id.replaceAll("\\p{Cntrl}", "?")),
                "An id is a text such as 'hello' or '2026/hello', without blanks around it.");
    }

    static SourceFault draftIsNoTruth(String name, int line) {
        return fault(name, line, "The field 'draft' is neither true nor false.", "Write one.");
    }

    static SourceFault more(String collection, int count) {
        return fault(
                "src/main/content/" + collection,
                0,
                "There are %d more entries with faults.".formatted(count),
                "Put the others right first.");
    }

    private static SourceFault fault(String name, int line, String what, String todo) {
        return SourceFault.at(name, line, 0, what, todo);
    }
}
