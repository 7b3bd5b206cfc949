package dev.perigee.core.source;

/**
 * One text of the site.
 *
 * @param path in its tree, with {@code /} between names: {@code pages/about.md}
 * @param name what messages call it by: {@code src/main/pages/about.md}
 * @param text without a byte order mark, lines ended by {@code \n}
 */
public record Source(String path, String name, String text) {}
