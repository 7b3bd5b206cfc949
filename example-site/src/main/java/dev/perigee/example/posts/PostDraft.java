package dev.perigee.example.posts;

import java.util.Optional;

/**
 * What somebody wrote and wants to be a post.
 *
 * @param title must be there
 * @param body empty if it is left out
 */
public record PostDraft(String title, String body) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 100_000;

    /** Strips the title, and gives what was left out no text. */
    public PostDraft {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body;
    }

    /** Why it cannot become a post. */
    public Optional<String> problem() {
        if (title.isEmpty()) {
            return Optional.of("title is required");
        }
        boolean fits = title.length() <= LONGEST_TITLE && body.length() <= LONGEST_BODY;
        return fits ? Optional.empty() : Optional.of("title or body is too long");
    }
}
