package it.web;

import java.util.List;

public record Post(int id, String title) {
    public static final List<Post> ALL = List.of(new Post(1, "First"), new Post(2, "Second"));
}
