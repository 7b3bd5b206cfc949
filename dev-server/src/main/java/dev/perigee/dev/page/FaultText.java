package dev.perigee.dev.page;

import java.util.List;

/** Faults as plain text. */
final class FaultText {

    static final String TODO = "What to do";

    private final StringBuilder out = new StringBuilder();

    private FaultText() {}

    static String of(List<Fault> faults) {
        FaultText text = new FaultText();
        String title = "";
        for (Fault fault : FaultPage.shown(faults)) {
            text.write(fault, fault.title().equals(title));
            title = fault.title();
        }
        String more = FaultPage.more(faults);
        if (!more.isEmpty()) {
            text.blank();
            text.line("", more);
        }
        return text.out.toString().stripTrailing() + "\n";
    }

    private void write(Fault fault, boolean sameTitle) {
        blank();
        if (!sameTitle) {
            line("", fault.title());
        }
        fault.place().ifPresent(place -> line("", place));
        fault.message().lines().forEach(line -> line("  ", line));
        write(fault.excerpt());
        if (!fault.todo().isEmpty()) {
            line("  ", TODO + ": " + fault.todo());
        }
        write(fault.trace());
    }

    private void write(Excerpt excerpt) {
        if (excerpt.lines().isEmpty()) {
            return;
        }
        blank();
        int last = excerpt.lines().get(excerpt.lines().size() - 1).number();
        int width = String.valueOf(last).length();
        for (Excerpt.Line line : excerpt.lines()) {
            String number = " ".repeat(width - String.valueOf(line.number()).length());
            line(line.marked() ? "  > " : "    ", number + line.number() + " | " + line.text());
            if (line.marked() && excerpt.caret() >= 0) {
                line("    ", " ".repeat(width) + " | " + " ".repeat(excerpt.caret()) + "^");
            }
        }
        blank();
    }

    private void write(Trace trace) {
        if (!trace.own().isEmpty()) {
            blank();
        }
        trace.own().forEach(frame -> line("    at ", frame));
        if (!trace.all().isEmpty()) {
            trace.rest().ifPresent(rest -> line("    and ", rest));
        }
    }

    /** One blank line, however many parts ask for it; none at the start. */
    private void blank() {
        if (!out.isEmpty() && out.lastIndexOf("\n\n") != out.length() - 2) {
            out.append('\n');
        }
    }

    private void line(String indent, String text) {
        out.append((indent + text).stripTrailing()).append('\n');
    }
}
