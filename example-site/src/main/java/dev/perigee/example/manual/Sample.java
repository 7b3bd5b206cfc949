package dev.perigee.example.manual;

/**
 * A sample on the start page: an entry of the collection {@code samples}.
 *
 * @param result what comes of it
 */
public record Sample(String title, String text, String result) {}
