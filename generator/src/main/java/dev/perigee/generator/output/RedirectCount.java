package dev.perigee.generator.output;

/** How many lines of {@code _redirects} are for single paths, and how many for patterns. */
final class RedirectCount {

    private long single;
    private long patterns;

    void add(String line) {
        String path = line.split("\\s", 2)[0];
        if (path.contains("*") || path.contains("/:")) {
            patterns++;
        } else {
            single++;
        }
    }

    long single() {
        return single;
    }

    long patterns() {
        return patterns;
    }
}
