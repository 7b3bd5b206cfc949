package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Builds that are killed, and disks that fail, at every step there is. */
@Execution(ExecutionMode.CONCURRENT)
class StoppedBuildTest {

    static final Map<String, String> LAST =
            Map.of("same", "1", "changes", "old", "gone/x", "2", "dir/stays", "3");
    static final Map<String, String> NEXT =
            Map.of("same", "1", "changes", "new", "comes/y", "4", "dir/stays", "3");

    @TempDir Path folder;

    /** The process is gone; nothing may be cleared up. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed(String step) {
            super(step);
        }
    }

    /** Kills at the step of that number, counted from 0. */
    private static Checkpoint killAt(int number, List<String> steps) {
        return step -> {
            steps.add(step);
            if (steps.size() > number) {
                throw new Killed(step);
            }
        };
    }

    /**
     * Builds without closing what a killed process would not close; {@code true} if it was killed.
     */
    private static boolean isKilled(SiteFixture site, Map<String, String> files, Checkpoint kill)
            throws Exception {
        try (BuildLock lock = BuildLock.acquire(site.work(), waiting -> {})) {
            OutputStage stage = OutputStage.open(site.request(), site.settings(), lock, kill);
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                SiteFixture.write(stage, file.getKey(), file.getValue());
            }
            stage.publish(site.index());
            stage.close();
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    /** What the next goal does first, and then fails on some page. */
    private static void startNext(SiteFixture site) throws Exception {
        try (BuildLock lock = BuildLock.acquire(site.work(), waiting -> {});
                OutputStage stage = OutputStage.open(site.request(), site.settings(), lock)) {
            SiteFixture.write(stage, "half", "done");
        }
    }

    private static void assertWhole(SiteFixture site, String when) throws IOException {
        Map<String, String> files = site.site();
        assertThat(files).as(when).isIn(LAST, NEXT);
        FileTable table = site.table();
        assertThat(table.size()).as(when).isEqualTo(files.size());
        for (FileEntry entry : table) {
            Path file = site.output().resolve(entry.key());
            assertThat(Sha256.ofContent(Files.readAllBytes(file)))
                    .as(when + ", " + entry.key())
                    .isEqualTo(entry.sha256());
        }
    }

    @Test
    void aKillAtAnyStepLeavesTheLastSiteOrTheNext() throws Exception {
        List<String> steps = new ArrayList<>();
        List<Map<String, String>> outcomes = new ArrayList<>();
        boolean killed = true;
        for (int number = 0; killed; number++) {
            SiteFixture site = new SiteFixture(folder.resolve("p" + number));
            site.build(LAST);
            steps.clear();
            killed = isKilled(site, NEXT, killAt(number, steps));
            String when = "killed before " + steps;
            startNext(site);
            assertWhole(site, when);
            outcomes.add(site.site());
            assertThat(site.work().resolve("staging")).as(when).doesNotExist();
            assertThat(site.work().resolve("publish.journal")).as(when).doesNotExist();
            site.build(NEXT);
            assertThat(site.site()).as(when).isEqualTo(NEXT);
            assertWhole(site, when);
        }
        assertThat(steps).contains("write", "link", "decide", "put in place static");
        assertThat(outcomes).contains(LAST, NEXT);
        assertThat(outcomes.get(outcomes.size() - 1)).isEqualTo(NEXT);
    }

    @Test
    void aKillDuringTheRecoveryDoesNoHarmEither() throws Exception {
        List<String> steps = new ArrayList<>();
        SiteFixture probe = new SiteFixture(folder.resolve("probe"));
        probe.build(LAST);
        isKilled(probe, NEXT, killAt(Integer.MAX_VALUE, steps));
        // Before the journal is there, a kill leaves nothing to recover.
        for (int number = steps.indexOf("decide"); number < steps.size(); number++) {
            List<String> recovery = new ArrayList<>();
            for (int again = 0; !recovery.contains("stage"); again++) {
                recovery.clear();
                SiteFixture site = new SiteFixture(folder.resolve(number + "-" + again));
                site.build(LAST);
                isKilled(site, NEXT, killAt(number, new ArrayList<>()));
                isKilled(site, LAST, killAt(again, recovery));
                startNext(site);
                assertWhole(site, "killed before " + steps.get(number) + " and " + recovery);
            }
        }
    }

    @Test
    void aFirstBuildThatIsKilledLeavesNothingOrAll() throws Exception {
        List<String> steps = new ArrayList<>();
        boolean killed = true;
        for (int number = 0; killed; number++) {
            SiteFixture site = new SiteFixture(folder.resolve("p" + number));
            steps.clear();
            killed = isKilled(site, NEXT, killAt(number, steps));
            startNext(site);
            assertThat(site.site()).as("killed before " + steps).isIn(Map.of(), NEXT);
            site.build(LAST);
            assertThat(site.site()).isEqualTo(LAST);
        }
    }

    @Test
    void aDiskThatFailsAtAnyStepLeavesTheLastSiteAndSaysSo() throws Exception {
        List<String> steps = new ArrayList<>();
        boolean failed = true;
        for (int number = 0; failed; number++) {
            SiteFixture site = new SiteFixture(folder.resolve("p" + number));
            site.build(LAST);
            steps.clear();
            int at = number;
            site.with(
                    step -> {
                        steps.add(step);
                        if (steps.size() > at) {
                            throw new IOException("No space left on device");
                        }
                    });
            failed = fails(site);
            String last = steps.get(steps.size() - 1);
            if (failed && !last.equals("delete journal")) {
                assertThat(site.site()).as("failed at " + last).isEqualTo(LAST);
                assertWhole(site, "failed at " + last);
                assertThat(site.work().resolve("staging")).doesNotExist();
            }
            site.with(Checkpoint.NONE).build(NEXT);
            assertThat(site.site()).isEqualTo(NEXT);
        }
    }

    private static boolean fails(SiteFixture site) throws Exception {
        try {
            site.build(NEXT);
            return false;
        } catch (OutputException e) {
            assertThat(e.problems()).hasSize(1);
            assertThat(e.problems().get(0).message())
                    .contains("target/")
                    .contains("the disk is full (No space left on device). Make room");
            return true;
        }
    }

    @Test
    void aProcessThatDiesAtAnyStepLeavesTheLastSiteOrTheNext() throws Exception {
        SiteFixture probe = new SiteFixture(folder.resolve("probe"));
        probe.build(LAST);
        List<String> steps = new ArrayList<>();
        isKilled(probe, NEXT, killAt(Integer.MAX_VALUE, steps));
        // Those before are covered above; from here on the folders that people see are touched.
        int first = steps.indexOf("write index");
        IntStream.range(first, steps.size()).forEach(number -> dieAt(number, steps.get(number)));
    }

    private void dieAt(int number, String step) {
        try {
            SiteFixture site = new SiteFixture(folder.resolve("died" + number));
            site.build(LAST);
            assertThat(DyingBuild.start(site.project, number).waitFor())
                    .as("died before " + step)
                    .isEqualTo(DyingBuild.DIED);
            startNext(site);
            assertWhole(site, "died before " + step);
        } catch (Exception e) {
            throw new AssertionError(step, e);
        }
    }

    @Test
    void whatWasMadeInTheMeantimeIsNotDeleted() throws Exception {
        SiteFixture site = new SiteFixture(folder);
        site.build(LAST);
        Checkpoint kill =
                step -> {
                    if (step.equals("put in place static")) {
                        throw new Killed(step);
                    }
                };
        assertThat(isKilled(site, NEXT, kill)).isTrue();
        assertThat(site.output()).doesNotExist();
        Files.createDirectories(site.output());
        Files.writeString(site.output().resolve("mine.txt"), "precious");
        assertThatThrownBy(() -> startNext(site))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("something else made ");
        assertThat(site.output().resolve("mine.txt")).hasContent("precious");
        Files.delete(site.output().resolve("mine.txt"));
        startNext(site);
        assertThat(site.site()).isEqualTo(NEXT);
    }
}
