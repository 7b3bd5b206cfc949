package dev.perigee.api;

/**
 * A heading of a Markdown text.
 *
 * @param level 1 to 6
 * @param id the name of its anchor, without {@code #}; unique in its text
 * @param text what it says, without markup
 */
public record Heading(int level, String id, String text) {}
