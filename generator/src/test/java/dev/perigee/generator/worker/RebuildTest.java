package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Builds that follow one another, meet, or are cut off. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class RebuildTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String LIST =
            "return IntStream.range(0, 50).mapToObj(id -> StaticPath.of(\"id\", id));";

    @TempDir Path project;
    private TestSite site;

    @BeforeEach
    void buildOnce() throws InterruptedException {
        site =
                new TestSite(project)
                        .list("p/[id].txt.java", LIST, "return Response.text(\"one\");")
                        .get("a.txt.java", "return Response.text(\"a\");");
        assertThat(site.build().problems()).isEmpty();
    }

    private Summary rebuilt() throws InterruptedException {
        BuildResult result = site.build();
        assertThat(result.problems()).isEmpty();
        return result.summary().orElseThrow();
    }

    private void setTimes() throws IOException {
        try (Stream<Path> files = Files.walk(site.outputFolder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private FileTime time(String key) throws IOException {
        return Files.getLastModifiedTime(site.outputFolder().resolve(key));
    }

    @Test
    void anUnchangedSiteStaysAsItWas() throws Exception {
        setTimes();
        Summary summary = rebuilt();
        assertThat(summary.nothingChanged()).isTrue();
        assertThat(summary.unchanged()).isEqualTo(summary.files());
        assertThat(time("p/7.txt")).isEqualTo(LONG_AGO);
        assertThat(site.workFolder().resolve("report.json"))
                .content()
                .contains("\"verdict\": \"unchanged\"");
    }

    @Test
    void onlyWhatChangedIsWritten() throws Exception {
        setTimes();
        site.get("a.txt.java", "return Response.text(\"b\");");
        Summary summary = rebuilt();
        assertThat(summary.changed()).isEqualTo(1);
        assertThat(summary.removed()).isZero();
        assertThat(time("p/7.txt")).isEqualTo(LONG_AGO);
        assertThat(time("a.txt")).isNotEqualTo(LONG_AGO);
        assertThat(site.files()).containsEntry("a.txt", "b");
    }

    @Test
    void filesOfRemovedRoutesGo() throws Exception {
        site.remove("src/main/pages/a.txt.java");
        assertThat(rebuilt().removed()).isEqualTo(1);
        assertThat(site.files()).doesNotContainKey("a.txt");
    }

    @Test
    void oneThreadAndEightMakeTheSameBytes() throws Exception {
        site.list(
                "p/[id].txt.java",
                LIST,
                """
                Map<String, Integer> map = new HashMap<>();
                for (int i = 0; i < 20; i++) map.put("key" + i * 31 % 17, i);
                return Response.json(Map.of("set", new HashSet<>(map.values()), "map", map));
                """);
        site.threads(1);
        rebuilt();
        Map<String, String> one = site.files();
        byte[] table = Files.readAllBytes(site.workFolder().resolve("site/files.table"));
        byte[] index = Files.readAllBytes(site.workFolder().resolve("site/site.json"));
        deleteTarget();
        site.threads(8);
        rebuilt();
        assertThat(site.files()).isEqualTo(one);
        assertThat(site.workFolder().resolve("site/files.table")).hasBinaryContent(table);
        assertThat(site.workFolder().resolve("site/site.json")).hasBinaryContent(index);
    }

    private void deleteTarget() throws IOException {
        org.apache.commons.io.FileUtils.deleteDirectory(project.resolve("target").toFile());
    }

    @Test
    void localeZoneAndEncodingArePinned() throws Exception {
        site.get(
                "locale.txt.java",
                """
                return Response.text(String.join(" ",
                    Locale.getDefault().toLanguageTag(), "TITLE".toLowerCase(),
                    String.format("%,d", 1234567), TimeZone.getDefault().getID(),
                    java.nio.charset.Charset.defaultCharset().name(),
                    System.getProperty("sun.jnu.encoding"), System.lineSeparator().length() + ""));
                """);
        rebuilt();
        assertThat(site.files())
                .containsEntry("locale.txt", "und title 1,234,567 UTC UTF-8 UTF-8 1");
    }

    @Test
    void aBuildAfterAKillIsWhole() throws Exception {
        site.list(
                "p/[id].txt.java",
                LIST,
                """
                if (context.params().getInt("id") == 40) {
                    Runtime.getRuntime().halt(137);
                }
                return Response.text("two");
                """);
        Map<String, String> before = site.files();
        assertThat(site.build().problems()).hasSize(1);
        assertThat(site.files()).isEqualTo(before);

        site.list("p/[id].txt.java", LIST, "return Response.text(\"three\");");
        assertThat(rebuilt().changed()).isEqualTo(50);
        assertThat(site.files()).containsEntry("p/7.txt", "three").hasSameSizeAs(before);
    }

    @Test
    void twoBuildsAtOnceDoNotMix() throws Exception {
        TestSite other = new TestSite(project);
        try (Meeting meeting = new Meeting()) {
            site.get("a.txt.java", meeting.join() + "return Response.text(\"b\");");
            FutureTask<BuildResult> first = inBackground(site::build);
            meeting.await();
            FutureTask<BuildResult> second = inBackground(other::build);
            other.awaitStage("Another build of this project is running");
            meeting.letGo();
            assertThat(first.get().problems()).isEmpty();
            meeting.await();
            meeting.letGo();
            assertThat(second.get().problems()).isEmpty();
        }
        assertThat(site.files()).containsEntry("a.txt", "b");
    }

    @Test
    void anInterruptEndsTheWorker() throws Exception {
        try (Meeting meeting = new Meeting()) {
            site.get("a.txt.java", meeting.join() + "return null;");
            Thread thread = new Thread(new FutureTask<>(site::build));
            thread.start();
            long pid = meeting.await();
            thread.interrupt();
            thread.join();
            ProcessHandle.of(pid).ifPresent(worker -> worker.onExit().join());
        }
        assertThat(launchFolders()).isEmpty();
    }

    @Test
    void theWorkerDiesWithMavenAndTheNextBuildClearsUp() throws Exception {
        try (Meeting meeting = new Meeting()) {
            site.get("a.txt.java", meeting.join() + "return null;");
            Process maven = MavenStandIn.start(project);
            long pid = meeting.await();
            maven.destroyForcibly().waitFor();
            ProcessHandle.of(pid).ifPresent(worker -> worker.onExit().join());
        }
        assertThat(launchFolders()).hasSize(1);

        site.get("a.txt.java", "return Response.text(\"b\");");
        rebuilt();
        assertThat(site.files()).containsEntry("a.txt", "b");
        assertThat(launchFolders()).isEmpty();
    }

    private List<Path> launchFolders() throws IOException {
        try (Stream<Path> files = Files.list(site.workFolder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("launch-"))
                    .toList();
        }
    }

    private static FutureTask<BuildResult> inBackground(Callable<BuildResult> work) {
        FutureTask<BuildResult> task = new FutureTask<>(work);
        new Thread(task).start();
        return task;
    }

    @Test
    void aProjectWithoutTheRuntimeIsToldSo() throws Exception {
        BuildResult result = site.siteClassPath(List.of()).build();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("The project does not depend on Perigee's runtime.");
    }

    @Test
    void badJvmArgumentsAreToldWithTheJvmsWords() throws Exception {
        BuildResult result = site.jvm("-XX:NoSuchOption").build();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("The worker JVM ended with exit code 1 before it began to work.")
                .contains("NoSuchOption")
                .endsWith("Check the arguments in perigee.worker.args.");
    }

    @Test
    void anotherCollectorCanBeChosen() throws Exception {
        site.jvm("-XX:+UseParallelGC");
        assertThat(rebuilt().nothingChanged()).isTrue();
    }

    @Test
    void badSettingsAreToldBeforeAnythingRuns() throws Exception {
        BuildResult result = site.setting("base", "no slash").build();
        assertThat(result.problems()).singleElement().asString().contains("base");
    }

    @Test
    void theRouteTableLeavesTheSiteAlone() throws Exception {
        Map<String, String> before = site.files();
        site.get("b.java", "return null;");
        assertThat(site.run(Goal.ROUTES).routes()).hasSize(3);
        assertThat(site.files()).isEqualTo(before);
    }
}
