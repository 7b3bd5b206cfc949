package dev.perigee.core.markdown;

/**
 * YAML as it stands in a file.
 *
 * @param name of the file, as messages call it
 * @param firstLine the line of the file in which the text starts, counted from 1
 */
record YamlText(String name, int firstLine, String text) {}
