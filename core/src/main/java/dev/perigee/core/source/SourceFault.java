package dev.perigee.core.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something wrong in a text of the site, which its author can put right: at build a problem of the
 * build, live an answer of status 500 and a line in the log. Each comes from the catalogue of the
 * package that found it.
 */
public final class SourceFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final int line;
    private final int column;
    private final String what;
    private final String todo;
    private final transient List<SourceFault> others;

    private SourceFault(String name, int line, int column, String what, String todo) {
        super(place(name, line, column) + ": " + what + " " + todo, null, false, false);
        this.others = List.of();
        this.name = name;
        this.line = line;
        this.column = column;
        this.what = what;
        this.todo = todo;
    }

    /**
     * A fault.
     *
     * @param name of the source, as messages call it
     * @param line counted from 1; 0 for the whole file
     * @param column counted from 1; 0 if it is not known
     * @param what a full sentence that says what is wrong
     * @param todo a full sentence that says what to do
     */
    public static SourceFault at(String name, int line, int column, String what, String todo) {
        return new SourceFault(name, Math.max(line, 0), Math.max(column, 0), what, todo);
    }

    private SourceFault(SourceFault first, List<SourceFault> others) {
        super(
                first.getMessage()
                        + others.stream()
                                .map(Throwable::getMessage)
                                .collect(Collectors.joining("\n", "\n", "")),
                null,
                false,
                false);
        this.name = first.name;
        this.line = first.line;
        this.column = first.column;
        this.what = first.what;
        this.todo = first.todo;
        this.others = List.copyOf(others);
    }

    /**
     * Several faults, to be thrown as one; in its message each has a line.
     *
     * @param faults at least one; the thrown one has the place and the words of the first
     */
    public static SourceFault all(List<SourceFault> faults) {
        return faults.size() == 1
                ? faults.get(0)
                : new SourceFault(faults.get(0), faults.subList(1, faults.size()));
    }

    private static String place(String name, int line, int column) {
        if (line == 0) {
            return name;
        }
        return name + ":" + line + (column == 0 ? "" : ":" + column);
    }

    /** Each fault by itself: this one, or all that were thrown as one. */
    public List<SourceFault> faults() {
        if (others.isEmpty()) {
            return List.of(this);
        }
        List<SourceFault> all = new ArrayList<>();
        all.add(at(name, line, column, what, todo));
        all.addAll(others);
        return List.copyOf(all);
    }

    /** The source, as messages call it. */
    public String name() {
        return name;
    }

    /** Counted from 1; 0 for the whole file. */
    public int line() {
        return line;
    }

    /** Counted from 1; 0 if it is not known. */
    public int column() {
        return column;
    }

    /** What is wrong. */
    public String what() {
        return what;
    }

    /** What to do. */
    public String todo() {
        return todo;
    }
}
