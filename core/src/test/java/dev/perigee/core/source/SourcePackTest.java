package dev.perigee.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePackTest {

    private static final SourceTree TREE =
            MemorySources.of("pages/a.mustache", "ä\n")
                    .with("content/blog/1.md", "one")
                    .with("content/blog/2/x.md", "")
                    .with("content/blogs/3.md", "three");

    @TempDir Path folder;

    @Test
    void answersAsTheTreeThatItWasMadeOf() throws IOException {
        PackedSources packed =
                packed("pages/a.mustache", "content/blog/2/x.md", "content/blog/1.md");
        assertThat(packed.find("pages/a.mustache")).isEqualTo(TREE.find("pages/a.mustache"));
        assertThat(packed.find("content/blog/2/x.md")).isEqualTo(TREE.find("content/blog/2/x.md"));
        assertThat(packed.list("content/blog"))
                .containsExactly("content/blog/1.md", "content/blog/2/x.md");
        assertThat(packed.list("pages")).containsExactly("pages/a.mustache");
        assertThat(packed.now()).isEqualTo(Instant.ofEpochSecond(7));
        assertThat(packed.list("layouts")).isEmpty();
        assertThat(packed.find("content/blogs/3.md")).isEmpty();
        assertThat(packed.find("pages/../pages/a.mustache")).isEmpty();
    }

    @Test
    void isTheSameWhateverTheOrderOfThePaths() throws IOException {
        packed("pages/a.mustache", "content/blog/1.md", "none");
        byte[] one = Files.readAllBytes(file());
        packed("content/blog/1.md", "pages/a.mustache", "pages/a.mustache");
        assertThat(Files.readAllBytes(file())).isEqualTo(one);
    }

    @Test
    void anotherFileIsNoPack() throws IOException {
        Files.writeString(file(), "something else that is long enough");
        assertThatThrownBy(() -> PackedSources.of(file()).list("pages"))
                .hasMessageContaining("is no pack of sources of this version of Perigee");
    }

    private PackedSources packed(String... paths) throws IOException {
        Files.write(file(), SourcePack.of(TREE, List.of(paths), Instant.ofEpochSecond(7)));
        return PackedSources.of(file());
    }

    private Path file() {
        return folder.resolve(SourcePack.FILE_NAME);
    }
}
