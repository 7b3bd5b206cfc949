package dev.perigee.example.posts;

/** An entry of the blog. */
public record Post(long id, String title, String body) {}
