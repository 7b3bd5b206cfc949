package dev.perigee.example.manual;

/**
 * What the front matter of a chapter of the guide says.
 *
 * @param part of the guide that it belongs to
 * @param order of the chapter in the guide
 */
public record Chapter(String title, String description, String part, int order) {}
