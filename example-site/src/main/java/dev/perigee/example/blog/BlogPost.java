package dev.perigee.example.blog;

import dev.perigee.api.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * What the front matter of a post says.
 *
 * @param author the id of an {@link Author}; one that is not there fails the build
 */
public record BlogPost(
        String title,
        String description,
        LocalDate date,
        List<String> tags,
        @Reference("authors") String author) {}
