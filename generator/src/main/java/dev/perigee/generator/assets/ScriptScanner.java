package dev.perigee.generator.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a script says of other files at its edges: its source map, and modules that it imports
 * by a relative path. It does not understand scripts, so imports are only looked at.
 */
final class ScriptScanner {

    private static final Pattern SOURCE_MAP =
            Pattern.compile("(?m)^[ \\t]*//[#@]\\s*sourceMappingURL=(\\S+)[ \\t]*\\r?$");
    private static final Pattern IMPORT =
            Pattern.compile(
                    "(?:\\bfrom|\\bimport|\\bimport\\s?\\()\\s*[\"'](\\.{1,2}/[^\"'\\s]+)[\"']");

    private ScriptScanner() {}

    /** The source map of a script, if it names one: the last such comment counts. */
    static List<Reference> references(String script) {
        int from = script.lastIndexOf("sourceMappingURL=");
        if (from < 0) {
            return List.of();
        }
        int start = script.lastIndexOf('\n', from) + 1;
        Matcher map = SOURCE_MAP.matcher(script).region(start, script.length());
        return map.lookingAt()
                ? List.of(
                        new Reference(
                                map.start(1), map.end(1), map.group(1), line(script, from), false))
                : List.of();
    }

    /** What looks like an import by a relative path. */
    static List<Reference> imports(String script) {
        List<Reference> imports = new ArrayList<>();
        Matcher found = IMPORT.matcher(script);
        while (found.find()) {
            int start = found.start(1);
            imports.add(
                    new Reference(start, found.end(1), found.group(1), line(script, start), false));
        }
        return imports;
    }

    private static int line(String text, int end) {
        return 1 + (int) text.chars().limit(end).filter(c -> c == '\n').count();
    }
}
