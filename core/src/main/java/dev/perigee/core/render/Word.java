package dev.perigee.core.render;

/**
 * A part of a helper's text.
 *
 * @param text without white space, but for that of values
 * @param hasValue whether a tag in it gave something, so that it is no name by itself
 */
public record Word(String text, boolean hasValue) {}
