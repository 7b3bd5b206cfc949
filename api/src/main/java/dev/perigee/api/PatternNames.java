package dev.perigee.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a route's pattern by name: {@code [p] [...p] [[p]] [p=matcher]}. */
final class PatternNames {

    /** Escapes of characters, such as {@code [x+2e]}, hold a plus sign and are none. */
    private static final Pattern PARAMETER =
            Pattern.compile("\\[(\\[|\\.\\.\\.)?([^\\[\\]=+]+)(?:=[^\\[\\]]*)?]");

    private final Map<String, Boolean> mayBeEmpty;

    private PatternNames(Map<String, Boolean> mayBeEmpty) {
        this.mayBeEmpty = mayBeEmpty;
    }

    static PatternNames of(String pattern) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        Matcher parameters = PARAMETER.matcher(pattern);
        while (parameters.find()) {
            found.put(parameters.group(2), parameters.group(1) != null);
        }
        return new PatternNames(found);
    }

    /** In the order of the pattern. */
    Set<String> all() {
        return mayBeEmpty.keySet();
    }

    boolean has(String name) {
        return mayBeEmpty.containsKey(name);
    }

    boolean mayBeEmpty(String name) {
        return mayBeEmpty.getOrDefault(name, false);
    }
}
