package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {

    @TempDir Path folder;
    private SiteFixture site;

    @BeforeEach
    void makeProject() throws Exception {
        site = new SiteFixture(Files.createDirectory(folder.resolve("project")));
        Files.createDirectories(site.project.resolve("src/main/pages"));
        site.publicFile("robots.txt", "all");
        Files.writeString(site.project.resolve("pom.xml"), "<project/>");
    }

    private void build(Path output) throws Exception {
        site.build(site.request(output), site.index(), s -> SiteFixture.write(s, "a", "1"));
    }

    private void assertRefused(Path output, String reason) throws Exception {
        Map<String, String> before = others();
        assertThatThrownBy(() -> build(output))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(reason);
        assertThat(others()).isEqualTo(before);
    }

    /** All files but those of the work folder. */
    private Map<String, String> others() throws Exception {
        Map<String, String> files = SiteFixture.tree(folder);
        files.keySet().removeIf(key -> key.startsWith("project/target/perigee/"));
        return files;
    }

    @ParameterizedTest
    @CsvSource({
        "., 'the project lies in it, and it is replaced as a whole.'",
        ".., 'the project lies in it'",
        "/, 'it is the root of a file system.'",
        "src, 'it and src/main/pages lie in one another'",
        "src/main/pages, 'it and src/main/pages lie in one another'",
        "src/main/pages/out, 'it and src/main/pages lie in one another'",
        "src/main/public/x, 'it and src/main/public lie in one another'",
        "target/perigee, 'it and target/perigee lie in one another'",
        "target/perigee/out, 'it and target/perigee lie in one another'",
        "target, 'it and target/perigee lie in one another'",
        "pom.xml, 'it is a file.'",
    })
    void foldersThatMustNotBeReplacedAreRefused(String output, String reason) throws Exception {
        assertRefused(site.project.resolve(output), reason);
    }

    @Test
    void aLinkIsRefusedAndAFolderBehindALinkIsSeenThrough() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(site.project.resolve("target"));
        Files.createSymbolicLink(site.output(), elsewhere);
        assertRefused(site.output(), "it is a symbolic link.");
        Path link = Files.createSymbolicLink(folder.resolve("link"), site.project);
        assertRefused(link.resolve("src/main/pages/x"), "src/main/pages lie in one another");
        assertRefused(link, "the project lies in it");
    }

    @Test
    void filesOfOthersAreNotTouched() throws Exception {
        Files.createDirectories(site.output());
        Files.writeString(site.output().resolve("precious.txt"), "mine");
        assertRefused(
                site.output(),
                "The output folder target/static holds files, and there is no record that Perigee"
                        + " wrote them. Nothing in it was touched.");
    }

    @Test
    void aRecordForOneFolderGivesNoRightToAnother() throws Exception {
        build(site.output());
        Path other = site.project.resolve("www");
        Files.createDirectories(other);
        build(other);
        assertThat(SiteFixture.tree(other)).containsKey("a");
        Path third = Files.createDirectories(site.project.resolve("third"));
        Files.writeString(third.resolve("precious.txt"), "mine");
        assertRefused(third, "The output folder third holds files");
    }

    @Test
    void aFolderOnAnotherFileSystemIsStagedBeside() throws Exception {
        Path memory = Path.of("/dev/shm");
        if (!Files.isWritable(memory)
                || Files.getFileStore(memory).equals(Files.getFileStore(folder))) {
            return; // nothing to try it on here
        }
        Path other = Files.createTempDirectory(memory, "perigee");
        try {
            Path output = other.resolve("static");
            build(output);
            site.build(site.request(output), site.index(), s -> SiteFixture.write(s, "b", "1"));
            assertThat(SiteFixture.tree(output)).isEqualTo(Map.of("b", "1", "robots.txt", "all"));
            try (Stream<Path> left = Files.list(other)) {
                assertThat(left).containsExactly(output);
            }
        } finally {
            Trees.delete(other);
        }
    }

    @Test
    void aProjectMayMove() throws Exception {
        build(site.output());
        Path moved = folder.resolve("moved");
        Files.move(site.project, moved);
        SiteFixture again = new SiteFixture(moved);
        Outcome outcome =
                again.build(again.request(), again.index(), s -> SiteFixture.write(s, "a", "1"));
        assertThat(outcome.replaced()).isFalse();
    }
}
