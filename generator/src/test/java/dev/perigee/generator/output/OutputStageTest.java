package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Headers;
import dev.perigee.core.index.FileEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputStageTest {

    @TempDir Path project;

    private SiteFixture fixture() {
        return new SiteFixture(project);
    }

    @Test
    void aFirstBuildWritesFolderAndIndex() throws Exception {
        Outcome outcome = fixture().build(Map.of("a.json", "1", "b/c/d.txt", "22"));
        assertThat(fixture().site()).isEqualTo(Map.of("a.json", "1", "b/c/d.txt", "22"));
        assertThat(outcome)
                .extracting(
                        Outcome::files,
                        Outcome::bytes,
                        Outcome::changed,
                        Outcome::unchanged,
                        Outcome::removed,
                        Outcome::replaced)
                .containsExactly(2L, 3L, 2L, 0L, 0L, true);
        FileEntry entry = fixture().table().find("b/c/d.txt").orElseThrow();
        assertThat(entry.size()).isEqualTo(2);
        assertThat(entry.status()).isEqualTo(200);
        assertThat(entry.headers().get("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(project.resolve("target/perigee/site/site.json")).exists();
        assertThat(project.resolve("target/perigee/staging")).doesNotExist();
    }

    @Test
    void anEmptySiteIsAnEmptyFolder() throws Exception {
        Outcome outcome = fixture().build(Map.of());
        assertThat(fixture().output()).isEmptyDirectory();
        assertThat(outcome.files()).isZero();
        assertThat(fixture().build(Map.of()).replaced()).isFalse();
    }

    @Test
    void nothingIsReplacedIfNothingChanged() throws Exception {
        Map<String, String> files = Map.of("a.json", "1", "b/c.json", "2");
        fixture().build(files);
        Object folder = Files.readAttributes(fixture().output(), "unix:ino").get("ino");
        Object index = Files.readAttributes(project.resolve("target/perigee/site"), "unix:ino");
        Map<String, FileTime> times = fixture().times();
        Outcome outcome = fixture().build(files);
        assertThat(outcome.replaced()).isFalse();
        assertThat(outcome.unchanged()).isEqualTo(2);
        assertThat(Files.readAttributes(fixture().output(), "unix:ino").get("ino"))
                .isEqualTo(folder);
        assertThat(Files.readAttributes(project.resolve("target/perigee/site"), "unix:ino"))
                .isEqualTo(index);
        assertThat(fixture().times()).isEqualTo(times);
    }

    @Test
    void unchangedFilesKeepTheirTimeAndRemovedOnesGo() throws Exception {
        fixture().build(Map.of("a.json", "1", "b.json", "2", "old/c.json", "3"));
        Map<String, FileTime> times = fixture().times();
        Outcome outcome = fixture().build(Map.of("a.json", "1", "b.json", "changed", "d", "new"));
        assertThat(fixture().site())
                .isEqualTo(Map.of("a.json", "1", "b.json", "changed", "d", "new"));
        assertThat(fixture().times().get("a.json")).isEqualTo(times.get("a.json"));
        assertThat(outcome)
                .extracting(Outcome::changed, Outcome::unchanged, Outcome::removed)
                .containsExactly(2L, 1L, 1L);
        assertThat(project.resolve("target/static/old")).doesNotExist();
        assertThat(fixture().table().find("old/c.json")).isEmpty();
    }

    @Test
    void aFileThatWasTouchedIsReadAndOneThatWasChangedIsWrittenAnew() throws Exception {
        Map<String, String> files = Map.of("a.json", "1", "b.json", "2", "c.json", "3");
        fixture().build(files);
        FileTime later = FileTime.fromMillis(System.currentTimeMillis() + 100_000);
        Files.setLastModifiedTime(fixture().output().resolve("a.json"), later);
        Files.writeString(fixture().output().resolve("b.json"), "X");
        Files.setLastModifiedTime(fixture().output().resolve("b.json"), later);
        Files.delete(fixture().output().resolve("c.json"));
        Outcome outcome = fixture().build(files);
        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(fixture().site()).isEqualTo(files);
        assertThat(fixture().times().get("a.json")).isEqualTo(later);
    }

    @Test
    void whatSomebodyElsePutThereGoes() throws Exception {
        fixture().build(Map.of("a/b.json", "1"));
        Files.writeString(fixture().output().resolve("a/stray.txt"), "?");
        Outcome outcome = fixture().build(Map.of("a/b.json", "1"));
        assertThat(outcome.replaced()).isTrue();
        assertThat(fixture().site()).isEqualTo(Map.of("a/b.json", "1"));
    }

    @Test
    void headersAndStatusAloneChangeTheIndexOnly() throws Exception {
        fixture().build(stage -> SiteFixture.write(stage, "a", "1"));
        Map<String, FileTime> times = fixture().times();
        Headers headers = Headers.empty().with("Content-Type", "x/y").with("X-A", "1");
        Outcome outcome =
                fixture()
                        .build(
                                stage ->
                                        stage.write(
                                                SiteFixture.page("a"),
                                                new byte[] {'1'},
                                                301,
                                                headers));
        assertThat(outcome.changed()).isLessThanOrEqualTo(1);
        FileEntry entry = fixture().table().find("a").orElseThrow();
        assertThat(entry.status()).isEqualTo(301);
        assertThat(entry.headers()).isEqualTo(headers);
        assertThat(fixture().times().get("a")).isEqualTo(times.get("a"));
    }

    @Test
    void streamsAreWrittenAndCompared() throws Exception {
        byte[] part = "0123456789".repeat(5000).getBytes(StandardCharsets.US_ASCII);
        SiteFixture.Filling filling =
                stage ->
                        stage.write(
                                SiteFixture.page("s.bin"),
                                out -> {
                                    out.write(part);
                                    out.flush();
                                    out.write('!');
                                },
                                200,
                                Headers.empty());
        assertThat(fixture().build(filling).changed()).isEqualTo(1);
        assertThat(fixture().output().resolve("s.bin")).hasSize(50_001);
        assertThat(fixture().build(filling).replaced()).isFalse();
    }

    @Test
    void aStreamThatBreaksLeavesNoFile() throws Exception {
        fixture().build(Map.of("s", "last"));
        assertThatThrownBy(
                        () ->
                                fixture()
                                        .build(
                                                stage ->
                                                        stage.write(
                                                                SiteFixture.page("s"),
                                                                out -> {
                                                                    out.write(1);
                                                                    throw new IllegalStateException(
                                                                            "endpoint");
                                                                },
                                                                200,
                                                                Headers.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("endpoint");
        assertThat(fixture().site()).isEqualTo(Map.of("s", "last"));
        assertThat(project.resolve("target/perigee/staging")).doesNotExist();
    }

    @Test
    void manyThreadsGiveTheBytesOfOne() throws Exception {
        SiteFixture one = new SiteFixture(project.resolve("one"));
        SiteFixture many = new SiteFixture(project.resolve("many"));
        one.build(
                stage -> {
                    for (int i = 0; i < 2000; i++) {
                        writeNumbered(stage, i);
                    }
                });
        many.build(
                stage -> {
                    ExecutorService threads = Executors.newFixedThreadPool(8);
                    List<Callable<Void>> tasks = new ArrayList<>();
                    for (int i = 1999; i >= 0; i--) {
                        int number = i;
                        tasks.add(
                                () -> {
                                    Thread.currentThread().interrupt(); // an endpoint may do so
                                    writeNumbered(stage, number);
                                    Thread.interrupted();
                                    return null;
                                });
                    }
                    for (Future<Void> task : threads.invokeAll(tasks)) {
                        task.get();
                    }
                    threads.shutdown();
                });
        assertThat(many.site()).hasSize(2001).containsKey("_headers").isEqualTo(one.site());
        for (String name : List.of("files.table", "site.json")) {
            assertThat(many.work().resolve("site").resolve(name))
                    .hasSameBinaryContentAs(one.work().resolve("site").resolve(name));
        }
    }

    private static void writeNumbered(OutputStage stage, int i) throws IOException {
        Headers headers = Headers.empty().with("X-Kind", String.valueOf(i % 7));
        OutputFile file =
                new OutputFile("p/" + i % 13 + "/" + i + ".json", "[id].java", "/[id]", "id=" + i);
        stage.write(file, ("{" + i + "}").getBytes(StandardCharsets.UTF_8), 200, headers);
    }

    @Test
    void settingsAddHeadersThatAFileLacks() throws Exception {
        SiteFixture fixture =
                fixture()
                        .with(
                                Map.of(
                                        "headers",
                                        "/[...all]\nX-A: all\nX-B: all\n/docs/[...p]\nX-A: docs"));
        fixture.build(
                stage ->
                        stage.write(
                                SiteFixture.page("docs/index.html"),
                                new byte[0],
                                200,
                                Headers.empty().with("x-b", "own")));
        assertThat(fixture.table().find("docs/index.html").orElseThrow().headers())
                .isEqualTo(
                        Headers.empty()
                                .with("x-b", "own")
                                .with("X-A", "docs")
                                .with("Content-Type", "text/html;charset=utf-8"));
    }

    @Test
    void anIndexOfAnotherVersionIsReplaced() throws Exception {
        fixture().build(Map.of("a", "1"));
        Path table = project.resolve("target/perigee/site/files.table");
        byte[] bytes = Files.readAllBytes(table);
        bytes[11] = 99;
        Files.write(table, bytes);
        Outcome outcome = fixture().build(Map.of("a", "1"));
        assertThat(outcome.changed()).isEqualTo(1);
        assertThat(fixture().table().find("a")).isPresent();
    }
}
