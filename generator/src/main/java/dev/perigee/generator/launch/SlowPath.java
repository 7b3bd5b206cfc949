package dev.perigee.generator.launch;

/**
 * One of the paths that took longest.
 *
 * @param path such as {@code /posts/1.json}
 * @param pattern of its route
 * @param nanos time from the call to the end of the file
 */
public record SlowPath(String path, String pattern, long nanos) {}
