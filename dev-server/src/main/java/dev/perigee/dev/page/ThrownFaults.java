package dev.perigee.dev.page;

import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.prerender.SourceLines.SourceLine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the site's code threw, as faults. In the order of the code:
 *
 * <ol>
 *   <li>faults of sources, be they causes, are told by themselves
 *   <li>a class that cannot be made: the sentence that says so, and the line of what it threw
 *   <li>anything else: its name and message, those of its causes, and its line
 * </ol>
 */
final class ThrownFaults {

    private static final int DEEPEST = 20;
    private static final int MOST_CAUSES = 4;

    private ThrownFaults() {}

    static List<Fault> of(Throwable thrown, String title, SiteCode code) {
        Optional<SourceFault> source = sourceFault(thrown);
        if (source.isPresent()) {
            return source.get().faults().stream()
                    .map(fault -> Fault.ofSource(fault, title, code))
                    .toList();
        }
        Optional<SourceLine> line = code.lines().find(thrown);
        String message =
                thrown instanceof SiteException ? said(thrown) + causes(thrown) : words(thrown);
        Excerpt excerpt =
                line.map(at -> Excerpt.of(at.file(), code.text(at.file()), at.line(), 0))
                        .orElse(Excerpt.none());
        return List.of(
                new Fault(
                        title,
                        message,
                        todo(thrown, line.isPresent()),
                        line.map(SourceLine::file),
                        line.map(SourceLine::line).orElse(0),
                        0,
                        excerpt,
                        Trace.of(thrown, code.lines())));
    }

    private static Optional<SourceFault> sourceFault(Throwable thrown) {
        @Nullable Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof SourceFault fault) {
                return Optional.of(fault);
            }
            at = at.getCause();
        }
        return Optional.empty();
    }

    private static String words(Throwable thrown) {
        return named(thrown) + causes(thrown);
    }

    private static String causes(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable at = thrown.getCause();
        for (int i = 0; at != null && i < MOST_CAUSES; i++) {
            text.append("\nCaused by ").append(named(at));
            at = at.getCause();
        }
        return text.toString();
    }

    private static String named(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        String message = said(thrown);
        return (name.isEmpty() ? thrown.getClass().getName() : name)
                + (message.isEmpty() ? "" : ": " + message);
    }

    /** What {@code getMessage} does is up to the site's code. */
    private static String said(Throwable thrown) {
        try {
            @Nullable String message = thrown.getMessage();
            @Nullable Throwable cause = thrown.getCause();
            boolean repeats = cause != null && cause.toString().equals(message);
            return message == null || repeats ? "" : message;
        } catch (RuntimeException e) {
            return "(its message cannot be read)";
        }
    }

    private static String todo(Throwable thrown, boolean hasLine) {
        if (thrown instanceof NoClassDefFoundError || thrown instanceof ClassNotFoundException) {
            return "A class is missing at run time. Add the dependency that has it to pom.xml, with"
                    + " a scope that is there when the site runs.";
        }
        return hasLine
                ? "Look at the marked line: it is the last of the site's own code on the way to the"
                        + " exception."
                : "None of the site's own lines is on the way to the exception. Its whole stack says"
                        + " where it comes from.";
    }
}
