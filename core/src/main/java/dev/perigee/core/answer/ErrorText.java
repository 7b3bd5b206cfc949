package dev.perigee.core.answer;

/**
 * What is said of an error in each form that a client may like; it has the status of the error.
 *
 * @param html a whole page, whose style stands in it
 * @param json an object with {@code status} and {@code message}
 * @param text plain text
 */
public record ErrorText(String html, String json, String text) {}
