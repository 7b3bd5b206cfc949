package dev.perigee.dev.page;

import dev.perigee.generator.prerender.SourceLines;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an exception came from.
 *
 * @param own the frames in the site's own sources, innermost first: {@code Posts.load
 *     (src/main/java/site/Posts.java:12)}
 * @param all the whole stack trace as Java prints it, up to a bound
 */
public record Trace(List<String> own, List<String> all) {

    private static final int MOST_OWN = 20;
    private static final int MOST_LINES = 300;
    private static final int DEEPEST = 20;

    /** Keeps copies. */
    public Trace {
        own = List.copyOf(own);
        all = List.copyOf(all);
    }

    static Trace none() {
        return new Trace(List.of(), List.of());
    }

    static Trace of(Throwable thrown, SourceLines lines) {
        Set<String> own = new LinkedHashSet<>();
        @Nullable Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            for (StackTraceElement frame : at.getStackTrace()) {
                lines.find(List.of(frame))
                        .ifPresent(line -> own.add(method(frame) + " (" + line + ")"));
            }
            at = at.getCause();
        }
        return new Trace(own.stream().limit(MOST_OWN).toList(), printed(thrown));
    }

    private static String method(StackTraceElement frame) {
        String name = frame.getClassName();
        int hidden = name.indexOf('/');
        String plain = hidden > 0 ? name.substring(0, hidden) : name;
        return plain.substring(plain.lastIndexOf('.') + 1).replace('$', '.')
                + "."
                + frame.getMethodName();
    }

    /** What an exception says of itself is up to the site's code, which may throw once more. */
    private static List<String> printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        try {
            thrown.printStackTrace(new PrintWriter(text, true));
        } catch (RuntimeException e) {
            text.append("… (its message cannot be read)");
        }
        List<String> lines = new ArrayList<>();
        text.toString().lines().limit(MOST_LINES).map(Printable::shown).forEach(lines::add);
        return lines;
    }

    /** How many frames are no lines of the site's own. */
    int others() {
        long frames = all.stream().filter(line -> line.startsWith("\tat ")).count();
        return (int) Math.max(0, frames - own.size());
    }

    /** Says what is left out; empty if nothing is. */
    Optional<String> rest() {
        return switch (others()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("1 frame of libraries");
            default -> Optional.of(others() + " frames of libraries");
        };
    }
}
