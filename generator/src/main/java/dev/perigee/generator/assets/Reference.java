package dev.perigee.generator.assets;

/**
 * A place in a file that names another one.
 *
 * @param start where its text starts
 * @param end behind its text
 * @param url what it says, without escapes
 * @param line of the file, counted from 1
 * @param required whether the other file must be there; the map of a source need not
 */
public record Reference(int start, int end, String url, int line, boolean required) {}
