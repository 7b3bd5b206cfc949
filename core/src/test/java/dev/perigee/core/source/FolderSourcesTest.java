package dev.perigee.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSourcesTest {

    @TempDir Path project;
    private Path pages;
    private Path content;
    private SourceTree tree;

    @BeforeEach
    void makeTree() throws IOException {
        pages = Files.createDirectories(project.resolve("src/main/pages"));
        content = Files.createDirectories(project.resolve("src/main/content/blog"));
        tree =
                FolderSources.of(
                        Map.of(
                                "pages", pages,
                                "content", content.getParent(),
                                "layouts", project.resolve("src/main/layouts")),
                        project);
    }

    @Test
    void findsATextByItsPathAndNamesItAsTheProjectDoes() throws IOException {
        write(pages.resolve("about.md"), "\ufeff# Über\r\nuns\n");
        assertThat(tree.find("pages/about.md"))
                .contains(new Source("pages/about.md", "src/main/pages/about.md", "# Über\nuns\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages/none.md",
                "pages",
                "pages/",
                "/pages/about.md",
                "pages//about.md",
                "",
                "pages/../content/blog/a.md",
                "content/blog/../blog/a.md",
                "pages/./about.md",
                "other/about.md",
                "layouts/base.mustache",
                "pages/a\u0000b",
                "pages\\about.md",
                "pages/.hidden.md",
                "pages/about.md/x"
            })
    void findsNothingAt(String path) throws IOException {
        write(pages.resolve("about.md"), "x");
        write(pages.resolve(".hidden.md"), "x");
        write(content.resolve("a.md"), "x");
        assertThat(tree.find(path)).isEmpty();
    }

    @Test
    void listsInCodePointOrderWhateverTheDiskSays() throws IOException {
        for (String name : new String[] {"b.md", "B.md", "é.md", "\ud83d\ude00.md", "\uff5e.md"}) {
            write(content.resolve(name), "x");
        }
        write(content.resolve("a/z.md"), "x");
        write(content.resolve(".DS_Store"), "x");
        assertThat(tree.list("content/blog"))
                .containsExactly(
                        "content/blog/B.md",
                        "content/blog/a/z.md",
                        "content/blog/b.md",
                        "content/blog/é.md",
                        "content/blog/\uff5e.md",
                        "content/blog/\ud83d\ude00.md");
        assertThat(tree.list("content/none")).isEmpty();
        assertThat(tree.list("layouts")).isEmpty();
    }

    @Test
    void refusesWhatIsNoUtf8() throws IOException {
        Files.write(pages.resolve("a.md"), new byte[] {'a', (byte) 0xff});
        assertThatThrownBy(() -> tree.find("pages/a.md"))
                .isInstanceOf(SourceFault.class)
                .hasMessage("src/main/pages/a.md: This file is not in UTF-8. Save it as UTF-8.");
    }

    @Test
    void refusesWhatIsTooLargeForAText() throws IOException {
        Files.write(pages.resolve("a.md"), new byte[SourceText.LIMIT + 1]);
        assertThatThrownBy(() -> tree.find("pages/a.md"))
                .hasMessageStartingWith("src/main/pages/a.md: This file is larger than 16 MiB");
    }

    @Test
    void followsALinkThatStays() throws IOException {
        write(content.resolve("real/a.md"), "x");
        Files.createSymbolicLink(content.resolve("link"), content.resolve("real"));
        assertThat(tree.find("content/blog/link/a.md").map(Source::text))
                .isEqualTo(Optional.of("x"));
        assertThat(tree.list("content/blog"))
                .containsExactly("content/blog/link/a.md", "content/blog/real/a.md");
    }

    @Test
    void refusesALinkThatLeavesItsFolder() throws IOException {
        write(project.resolve("secret.md"), "x");
        Files.createSymbolicLink(content.resolve("a.md"), project.resolve("secret.md"));
        String message =
                "src/main/content/blog/a.md: This link leads out of src/main/content. Sources come"
                        + " from their folder only: move the file there.";
        assertThatThrownBy(() -> tree.find("content/blog/a.md")).hasMessage(message);
        assertThatThrownBy(() -> tree.list("content/blog")).hasMessage(message);
    }

    @Test
    void refusesSuchALinkBesideFilesThatWereReadBefore() throws IOException {
        write(content.resolve("a.md"), "x");
        assertThat(tree.find("content/blog/a.md")).isPresent();
        write(project.resolve("secret.md"), "x");
        Files.createSymbolicLink(content.resolve("b.md"), project.resolve("secret.md"));
        assertThatThrownBy(() -> tree.find("content/blog/b.md"))
                .hasMessageContaining("This link leads out of src/main/content.");
    }

    @Test
    void refusesALinkWithoutEnd() throws IOException {
        Files.createSymbolicLink(content.resolve("up"), content.getParent());
        assertThatThrownBy(() -> tree.list("content"))
                .hasMessage(
                        "src/main/content/blog/up: This link leads to a folder that it lies in, so it"
                                + " has no end. Remove it.");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
