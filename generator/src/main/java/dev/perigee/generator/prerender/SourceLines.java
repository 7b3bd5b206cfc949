package dev.perigee.generator.prerender;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the line of the site's own sources in a stack trace. */
public final class SourceLines {

    /**
     * A line of a source.
     *
     * @param file relative to the project
     * @param line counted from 1; 0 where the class file does not say
     */
    public record SourceLine(String file, int line) {

        @Override
        public String toString() {
            return line > 0 ? file + ":" + line : file;
        }
    }

    private final Function<String, Optional<String>> sourceOfClass;

    /** Knows the sources, relative to the project, by the binary names of the classes in them. */
    public SourceLines(Function<String, Optional<String>> sourceOfClass) {
        this.sourceOfClass = sourceOfClass;
    }

    /** The innermost frame in the site's sources, of the exception itself or else of its causes. */
    public Optional<SourceLine> find(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++) {
            Optional<SourceLine> line = find(List.of(at.getStackTrace()));
            if (line.isPresent()) {
                return line;
            }
            at = at.getCause();
        }
        return Optional.empty();
    }

    /** The innermost frame in the site's sources. */
    public Optional<SourceLine> find(List<StackTraceElement> stack) {
        for (StackTraceElement frame : stack) {
            Optional<String> file = source(frame.getClassName());
            if (file.isPresent()) {
                int line = Math.max(0, frame.getLineNumber());
                return Optional.of(new SourceLine(file.get(), line));
            }
        }
        return Optional.empty();
    }

    /** Also of nested classes, and of hidden ones, whose name has a slash: those of lambdas. */
    private Optional<String> source(String className) {
        Optional<String> known = sourceOfClass.apply(className);
        int hidden = className.indexOf('/');
        int end = hidden > 0 ? hidden : className.lastIndexOf('$');
        return known.isPresent() || end <= 0 ? known : source(className.substring(0, end));
    }
}
