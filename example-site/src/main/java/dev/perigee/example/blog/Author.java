package dev.perigee.example.blog;

/** Who writes posts: an entry of the collection {@code authors}. */
public record Author(String name, String about) {}
