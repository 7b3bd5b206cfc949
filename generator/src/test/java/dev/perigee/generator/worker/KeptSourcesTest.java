package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.source.FolderSources;
import dev.perigee.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is read once in a build, as far as memory allows. */
class KeptSourcesTest {

    @TempDir Path project;
    private FolderSources disk;

    @BeforeEach
    void makeSources() throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        disk = FolderSources.of(Map.of("content", content), project);
        write("a.md", "first");
    }

    @Test
    void whatWasReadIsNotReadAgain() throws IOException {
        KeptSources sources = new KeptSources(disk, 10_000);
        assertThat(text(sources, "a.md")).isEqualTo("first");
        write("a.md", "second");
        assertThat(text(sources, "a.md")).isEqualTo("first");
        assertThat(sources.list("content")).containsExactly("content/a.md");
    }

    @Test
    void whatIsBeyondTheBudgetIsReadAnew() throws IOException {
        KeptSources sources = new KeptSources(disk, 1000);
        write("large.md", "x".repeat(2000));
        assertThat(text(sources, "a.md")).isEqualTo("first");
        assertThat(text(sources, "large.md")).hasSize(2000);
        write("a.md", "second");
        write("large.md", "small");
        assertThat(text(sources, "a.md")).isEqualTo("first");
        assertThat(text(sources, "large.md")).isEqualTo("small");
    }

    @Test
    void whatIsNotThereMayComeLater() throws IOException {
        KeptSources sources = new KeptSources(disk, 10_000);
        assertThat(sources.find("content/b.md")).isEmpty();
        write("b.md", "now");
        assertThat(text(sources, "b.md")).isEqualTo("now");
    }

    private static String text(KeptSources sources, String name) {
        return sources.find("content/" + name).map(Source::text).orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(project.resolve("content").resolve(name), text);
    }
}
