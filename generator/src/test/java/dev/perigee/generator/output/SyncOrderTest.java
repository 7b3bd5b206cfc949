package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * B105: what a power cut would lose is on the disk before something depends on it, as strace sees
 * it. Pages themselves are not synced one by one, which would cost a millisecond each: one that a
 * power cut shortened is written anew by the next build, which knows its size and digest.
 */
class SyncOrderTest {

    private static final Pattern SYNC = Pattern.compile("(?:fsync|fdatasync)\\(\\d+<([^>]*)>");
    private static final Pattern RENAME =
            Pattern.compile("rename(?:at2?)?\\(.*?\"([^\"]*)\".*?\"([^\"]*)\"");

    @TempDir Path folder;

    @Test
    void whatTheJournalMovesIsSyncedBeforeItAndTheFolderAfterIt() throws Exception {
        SiteFixture site = new SiteFixture(folder.resolve("site"));
        site.build(StoppedBuildTest.LAST);
        List<String> calls = calls(site.project);

        int decided = calls.indexOf("rename target/perigee/publish.journal");
        assertThat(decided).isPositive();
        assertThat(calls.subList(0, decided))
                .contains(
                        "sync target/perigee/staging/site/site.json",
                        "sync target/perigee/staging/site/files.table",
                        "sync target/perigee/staging/site",
                        "sync target/perigee/staging/static",
                        "sync target/perigee/staging")
                .noneMatch(call -> call.equals("rename target/static"));
        assertThat(calls.get(decided - 1)).startsWith("sync target/perigee/publish.journal");
        List<String> after = calls.subList(decided + 1, calls.size());
        assertThat(after.get(0)).isEqualTo("sync target/perigee");
        assertThat(after).containsSubsequence("rename target/static", "sync target/perigee");
    }

    /** What a build syncs, and what it moves into place, relative to the project. */
    private List<String> calls(Path project) throws Exception {
        assumeThat(Path.of("/usr/bin/strace")).isExecutable();
        Path trace = folder.resolve("trace");
        Process build =
                DyingBuild.start(
                        project,
                        Integer.MAX_VALUE,
                        "strace",
                        "-f",
                        "--seccomp-bpf",
                        "-y",
                        "-s4096",
                        "-e",
                        "trace=fsync,fdatasync,rename,renameat,renameat2",
                        "-o",
                        trace.toString());
        assumeThat(build.waitFor()).as("strace may trace").isZero();
        String root = project.toRealPath() + "/";
        try (Stream<String> lines = Files.lines(trace)) {
            return lines.flatMap(SyncOrderTest::call).map(call -> call.replace(root, "")).toList();
        }
    }

    private static Stream<String> call(String line) {
        Matcher sync = SYNC.matcher(line);
        if (sync.find()) {
            return Stream.of("sync " + sync.group(1));
        }
        Matcher rename = RENAME.matcher(line);
        return rename.find() ? Stream.of("rename " + rename.group(2)) : Stream.of();
    }
}
