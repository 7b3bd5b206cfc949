package dev.perigee.generator.launch;

/**
 * What a prerendered route came to.
 *
 * @param pattern such as {@code /posts/[id].json}
 * @param source the file, relative to the project
 * @param files how many files it made
 * @param bytes their size in all
 * @param nanos time spent in rendering, of all threads together
 */
public record RenderedRoute(String pattern, String source, long files, long bytes, long nanos) {}
