package dev.perigee.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes Markdown posts of about 2 KB each: front matter with title, date and tags, a body with
 * headings, lists, links and a block of code.
 */
public final class MakePosts {

    private static final List<String> TAGS = List.of("java", "maven", "static", "web", "testing");
    private static final LocalDate FIRST = LocalDate.of(1998, 1, 1);
    private static final String SENTENCE =
            "A site of plain files needs no server, and what needs *no server* cannot **fail** at"
                    + " three in the morning; see the [guide](https://example.org/guide) for more. ";

    private MakePosts() {}

    /** Writes {@code args[1]} posts into the folder {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int posts = Integer.parseInt(args[1]);
        for (int id = 0; id < posts; id++) {
            byte[] post = post(id).getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve("post-%06d.md".formatted(id)), post);
        }
    }

    private static String post(int id) {
        return """
                ---
                title: Post number %d
                date: %s
                tags: [%s, %s]
                ---

                # Post number %d

                %s

                ## Why

                - one item of the list, with `code` in it
                - another, with a [link](https://example.org/%d)
                - the third & last

                %s

                ## How

                1. Write the file.
                2. Save it.

                ```java
                record Post(int id, String title) {
                    String path() {
                        return "/posts/" + id; // post %d
                    }
                }
                ```

                ### In the end

                %s
                """
                .formatted(
                        id,
                        FIRST.plusDays(id),
                        TAGS.get(id % 5),
                        TAGS.get((id + 1 + id / 5 % 4) % 5),
                        id,
                        SENTENCE.repeat(4).strip(),
                        id,
                        SENTENCE.repeat(4).strip(),
                        id,
                        SENTENCE.repeat(4).strip());
    }
}
