package dev.perigee.generator.output;

/**
 * A file to be made, and who makes it.
 *
 * @param key its path below the output folder, decoded, without a slash in front: {@code
 *     posts/1.json}
 * @param source the file that it comes from, as messages name it: {@code
 *     src/main/pages/posts/[id].json.java}
 * @param pattern the pattern of its route, {@code /posts/[id].json}; empty for a file that no route
 *     made
 * @param entry the values of the route's parameters, as messages name them: {@code id=1}; empty for
 *     a route without any
 */
public record OutputFile(String key, String source, String pattern, String entry) {

    /** The source, and the entry where there is one. */
    String origin() {
        return entry.isEmpty() ? source : source + " (" + entry + ")";
    }

    /** Whether a parameter's value had a say in its name. */
    boolean isNamedByValue() {
        return !entry.isEmpty();
    }
}
