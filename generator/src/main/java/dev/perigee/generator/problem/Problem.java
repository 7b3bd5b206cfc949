package dev.perigee.generator.problem;

import dev.perigee.core.source.SourceFault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure or a warning that the site's author can act upon: full sentences that say what
 * happened, where, and what to do. Where these sentences come from, a package has one catalogue.
 *
 * @param message full sentences
 * @param file the file that it is about, relative to the project, with {@code /}
 * @param line counted from 1; 0 where it is not known
 * @param column counted from 1; 0 where it is not known
 */
public record Problem(String message, Optional<String> file, int line, int column) {

    /** Checks that a line has a file. */
    public Problem {
        if (line < 0 || column < 0 || (line > 0 && file.isEmpty())) {
            throw new IllegalArgumentException(
                    "A line and a column are 0 or more, and a line belongs to a file.");
        }
    }

    /** A problem of no single file. */
    public static Problem of(String message) {
        return new Problem(message, Optional.empty(), 0, 0);
    }

    /** A problem of a file. */
    public static Problem in(String file, String message) {
        return new Problem(message, Optional.of(file), 0, 0);
    }

    /** A problem at a line of a file. */
    public static Problem at(String file, int line, String message) {
        return new Problem(message, Optional.of(file), line, 0);
    }

    /** What somebody else said, for the middle of a sentence: without the full stop at its end. */
    public static String said(@Nullable String words) {
        String text = String.valueOf(words).strip();
        return text.endsWith(".") && !text.endsWith("..")
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /** The faults of sources that were thrown as one. */
    public static List<Problem> all(SourceFault faults) {
        return faults.faults().stream().map(Problem::of).toList();
    }

    private static Problem of(SourceFault fault) {
        return new Problem(
                fault.what() + " " + fault.todo(),
                Optional.of(fault.name()),
                fault.line(),
                fault.column());
    }

    /** Place and message, as compilers write them: {@code pages/a.java:3:7: …}. */
    @Override
    public String toString() {
        if (file.isEmpty()) {
            return message;
        }
        StringBuilder text = new StringBuilder(file.get());
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return text.append(": ").append(message).toString();
    }
}
