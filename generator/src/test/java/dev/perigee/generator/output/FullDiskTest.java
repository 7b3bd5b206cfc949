package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * B101: a real disk that is full, after every number of pages that it has to spare. It takes the
 * right to mount a file system in memory, as root has it; elsewhere {@link StoppedBuildTest} fails
 * every step of a build in its stead.
 */
class FullDiskTest {

    private static final int PAGE = 4096;
    private static final int MAX_PAGES = 200;
    private static final Map<String, String> LAST = files("old", 4);
    private static final Map<String, String> NEXT = files("new", 9);

    @TempDir Path folder;
    private Path disk;
    private SiteFixture site;

    private static Map<String, String> files(String text, int count) {
        Map<String, String> files = new HashMap<>(Map.of("same.txt", "same"));
        for (int i = 0; i < count; i++) {
            files.put("folder" + i + "/page.txt", text.repeat(2_000) + i);
        }
        return files;
    }

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(Path.of("/usr/bin/mount")).isExecutable();
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "none", disk.toString())).isZero();
        site = new SiteFixture(disk.resolve("site"));
        site.build(LAST);
    }

    @AfterEach
    void unmount() throws Exception {
        // At once, though a table of files may still be mapped.
        run("umount", "-l", disk.toString());
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Fills the disk but for some pages. */
    private Path fill(int pages) throws IOException {
        Path ballast = disk.resolve("ballast");
        long free = Files.getFileStore(disk).getUsableSpace() - (long) pages * PAGE;
        Files.write(ballast, new byte[(int) Math.max(0, free)]);
        return ballast;
    }

    @Test
    void leavesTheLastSiteSaysSoAndTheNextBuildIsFine() throws Exception {
        int pages = 0;
        while (fails(pages)) {
            pages++;
            assertThat(pages).isLessThan(MAX_PAGES);
        }
        assertThat(pages).isGreaterThan(NEXT.size());
        assertThat(site.site()).isEqualTo(NEXT);
        assertThat(site.work().resolve("staging")).doesNotExist();
    }

    private boolean fails(int pages) throws Exception {
        Path ballast = fill(pages);
        try {
            site.build(NEXT);
            return false;
        } catch (OutputException e) {
            assertThat(e.problems()).singleElement().asString().contains("the disk is full");
            assertThat(site.site()).isEqualTo(LAST);
            return true;
        } finally {
            Files.delete(ballast);
        }
    }

    @Test
    void aSiteThatCouldNotBeReplacedIsReplacedOnceThereIsRoom() throws Exception {
        Path ballast = fill(3);
        assertThatThrownBy(() -> site.build(NEXT)).isInstanceOf(OutputException.class);
        Files.delete(ballast);
        site.build(NEXT);
        assertThat(site.site()).isEqualTo(NEXT);
    }
}
