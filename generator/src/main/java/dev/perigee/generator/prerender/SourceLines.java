package dev.perigee.generator.prerender;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the line of the site's own sources in a stack trace. */
final class SourceLines {

    /**
     * A line of a source.
     *
     * @param file relative to the project
     * @param line counted from 1; 0 where the class file does not say
     */
    record SourceLine(String file, int line) {

        @Override
        public String toString() {
            return line > 0 ? file + ":" + line : file;
        }
    }

    private final Map<String, String> sourceOfClass;

    /** Knows the sources by the binary name of the classes in them, relative to the project. */
    SourceLines(Map<String, String> sourceOfClass) {
        this.sourceOfClass = Map.copyOf(sourceOfClass);
    }

    /** The innermost frame in the site's sources, of the exception itself or else of its causes. */
    Optional<SourceLine> find(Throwable thrown) {
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
    Optional<SourceLine> find(List<StackTraceElement> stack) {
        for (StackTraceElement frame : stack) {
            String file = source(frame.getClassName());
            if (!file.isEmpty()) {
                return Optional.of(new SourceLine(file, Math.max(0, frame.getLineNumber())));
            }
        }
        return Optional.empty();
    }

    private String source(String className) {
        String known = sourceOfClass.get(className);
        if (known != null) {
            return known;
        }
        int nested = className.lastIndexOf('$');
        int hidden = className.indexOf('/');
        int end = hidden > 0 ? hidden : nested;
        return end > 0 ? source(className.substring(0, end)) : "";
    }
}
