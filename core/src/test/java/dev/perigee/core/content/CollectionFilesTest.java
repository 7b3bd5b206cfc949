package dev.perigee.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.source.FolderSources;
import dev.perigee.core.source.MemorySources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Files that hold no entry, and files whose entries clash. */
class CollectionFilesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "blog/a.json | ''|: This file is empty. Write an entry, or remove the file.",
                "blog/a.yaml | # no|: This file is empty. Write an entry, or remove the file.",
                "blog/a.json | null|: This file is empty. Write an entry, or remove the file.",
                "blog/a.json | 5|:1: This file holds a single value. An entry is an object with"
                        + " fields.",
                "blog.json | [5]|:1: '[0]' is no object, but each entry is one. Give it fields.",
                "blog.json | {\"a\": 5}|:1: 'a' is no object, but each entry is one. Give it fields.",
                "blog.json | [{\"id\": \"a\"}, {}]|:1: The item [1] of the list has no id. Add a"
                        + " field 'id' with a text of its own.",
                "blog.json | [{\"id\": \"../a\"}]|:1: '../a' cannot be the id of an entry. An id is a"
                        + " text such as 'hello' or '2026/hello', without blanks around it.",
                "blog.json | [{\"id\": \"\"}]|:1: '' cannot be the id of an entry. An id is a"
                        + " text such as 'hello' or '2026/hello', without blanks around it.",
                "blog/a.yaml | draft: yes|:1: The field 'draft' is neither true nor false. Write"
                        + " one.",
                "blog/a.json | {\"a\": \"\\ud800\"}|: A text has an escape of half a character. Write"
                        + " the character itself, or both halves.",
                "blog/a.mdx | x|: A file with the ending '.mdx' is no content that is read. Name it"
                        + " .md, .json, .yaml or .yml, or start its name with '_' to leave it out.",
                "blog/a.MD | x|: A file with the ending '.MD' is no content that is read. Name it"
                        + " .md, .json, .yaml or .yml, or start its name with '_' to leave it out.",
            })
    void aFileThatHoldsNoEntry(String file, String text, String fault) {
        assertThat(TestContent.faults(file, text, JsonNode.class))
                .containsExactly("src/main/content/" + file + fault);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "blog/a.json | {\"a\": 1, \"a\": 2}|1:13: This is not JSON that can be read:"
                        + " Duplicate",
                "blog/a.json | {\"a\": NaN}|1:",
                "blog/a.json | {\"a\": 1} x|1:",
                "blog/a.json | {'a': 1}|1:",
                "blog/a.yaml | a: !!javax.script.ScriptEngineManager [x]|1:",
                "blog/a.yaml | a: &a [x]|1:",
                "blog/a.md | ---|1:",
            })
    void malformedFilesAreToldWithTheirLine(String file, String text, String start) {
        assertThat(TestContent.faults(file, text, JsonNode.class))
                .singleElement()
                .asString()
                .startsWith("src/main/content/" + file + ":" + start);
    }

    @Test
    void aFolderWithoutEntriesIsEmpty() {
        assertThat(
                        TestContent.of(MemorySources.of("content/blog/_later.md", "x"))
                                .collection("blog", JsonNode.class))
                .isEmpty();
    }

    @Test
    void nothingIsReadDeeperThanItsLimit() {
        assertThat(TestContent.faults("blog/a.json", "[".repeat(100_000), JsonNode.class))
                .containsExactly(
                        "src/main/content/blog/a.json: This JSON is nested too deep, or holds too"
                                + " long a number, name or text. Make it flatter, or put long texts"
                                + " into Markdown files.");
        assertThat(TestContent.faults("blog/a.yaml", "a: " + "[".repeat(100_000), JsonNode.class))
                .hasSize(1);
        assertThat(
                        TestContent.of(MemorySources.of("content/blog/a.md", "x".repeat(1_000_000)))
                                .collection("blog", JsonNode.class)
                                .get("a")
                                .html())
                .hasSize(1_000_008);
    }

    @Test
    void idsThatClashNameBothFiles() {
        MemorySources sources =
                MemorySources.of("content/blog/a.md", "")
                        .with("content/blog/a.json", "{}")
                        .with("content/blog/B.md", "---\ndraft: true\n---\n")
                        .with("content/blog/b.yaml", "x: 1")
                        .with("content/blog/c.md", "")
                        .with("content/blog/c/index.md", "")
                        .with("content/blog.json", "{\"\u00e4\": {}}")
                        .with("content/blog/a\u0308.md", "");

        assertThat(TestContent.faults(sources, JsonNode.class))
                .containsExactlyInAnyOrder(
                        "src/main/content/blog/a.md: The id 'a' is taken by"
                                + " src/main/content/blog/a.json. Rename one of them.",
                        "src/main/content/blog/b.yaml: The id 'b' differs from 'B' in"
                                + " src/main/content/blog/B.md in letter case or Unicode form only."
                                + " Rename one of them.",
                        "src/main/content/blog/c/index.md: The id 'c' is taken by"
                                + " src/main/content/blog/c.md. Rename one of them.",
                        "src/main/content/blog/a\u0308.md: The id '\u00e4' is taken by"
                                + " src/main/content/blog.json:1. Rename one of them.");
    }

    @Test
    void idsThatClashInListsAreToldWithTheirLines() {
        MemorySources sources =
                MemorySources.of("content/blog.yaml", "- id: a\n- id: b\n- id: A\n")
                        .with("content/blog/b.md", "")
                        .with("content/blog/stra\u00dfe.md", "")
                        .with("content/blog/strasse.md", "");

        assertThat(TestContent.faults(sources, JsonNode.class))
                .containsExactly(
                        "src/main/content/blog.yaml:3: The id 'A' differs from 'a' in"
                                + " src/main/content/blog.yaml:1 in letter case or Unicode form only."
                                + " Rename one of them.",
                        "src/main/content/blog/b.md: The id 'b' is taken by"
                                + " src/main/content/blog.yaml:2. Rename one of them.");
    }

    @Test
    void filesOnTheDiskAreReadWithTheirFaults(@TempDir Path project) throws IOException {
        Path blog = Files.createDirectories(project.resolve("src/main/content/blog"));
        Files.write(blog.resolve("a.md"), new byte[] {(byte) 0xff});
        Files.write(blog.resolve("b.json"), "{}".getBytes(StandardCharsets.UTF_8));
        FolderSources sources =
                FolderSources.of(Map.of("content", project.resolve("src/main/content")), project);

        assertThat(TestContent.faults(sources, JsonNode.class))
                .containsExactly(
                        "src/main/content/blog/a.md: This file is not in UTF-8. Save it as UTF-8.");
        Files.delete(blog.resolve("a.md"));
        Files.createSymbolicLink(blog.resolve("loop"), blog);
        assertThat(TestContent.faults(sources, JsonNode.class))
                .singleElement()
                .asString()
                .startsWith("src/main/content/blog/loop: This link leads to a folder");
    }
}
