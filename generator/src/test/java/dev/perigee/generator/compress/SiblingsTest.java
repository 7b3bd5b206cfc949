package dev.perigee.generator.compress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.output.BuildLock;
import dev.perigee.generator.output.Outcome;
import dev.perigee.generator.output.OutputFile;
import dev.perigee.generator.output.OutputRequest;
import dev.perigee.generator.output.OutputStage;
import dev.perigee.generator.output.SpooledFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiblingsTest {

    private static final String TEXT = "body { color: red }\n".repeat(100);

    @TempDir Path project;
    private final Map<String, byte[]> files = new TreeMap<>();
    private List<Coding> codings = Coding.available();
    private Optional<String> notice = Optional.empty();
    private int most = 1000;

    private Path output(String key) {
        return project.resolve("target/static").resolve(key);
    }

    private SiblingsTest file(String key, String content) {
        files.put(key, content.getBytes(UTF_8));
        return this;
    }

    private Outcome build() throws Exception {
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.defaults(), List.of(), List.of(), Map.of(), Optional.empty());
        OutputRequest request =
                new OutputRequest(
                        project,
                        project.resolve("target/static"),
                        project.resolve("target/perigee"),
                        project.resolve("src/main/public"),
                        List.of());
        try (BuildLock lock = BuildLock.acquire(request.workDirectory(), waiting -> {});
                OutputStage stage = OutputStage.open(request, index.settings(), lock)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                OutputFile made = new OutputFile(file.getKey(), "x", "/" + file.getKey(), "");
                stage.write(made, file.getValue(), 200, Headers.empty());
            }
            Siblings siblings = new Siblings(stage.finish(index), stage, codings);
            List<SpooledFile> chosen = siblings.candidates(most);
            for (SpooledFile file : chosen) {
                siblings.make(file);
            }
            notice = siblings.notice(chosen);
            return stage.publish(index);
        }
    }

    @Test
    void whatGainsGetsASiblingThatTheTableKnows() throws Exception {
        file("a.css", TEXT).file("small.css", "a{}").file("a.png", TEXT).build();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(output("a.css.gz")))) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(TEXT);
        }
        assertThat(output("small.css.gz")).doesNotExist();
        assertThat(output("a.png.gz")).doesNotExist();
        FileEntry entry =
                FileTable.open(project.resolve("target/perigee/site/files.table"))
                        .find("a.css.gz")
                        .orElseThrow();
        assertThat(entry.headers().get("Content-Encoding")).isEqualTo("gzip");
        assertThat(output("_headers")).doesNotExist();
    }

    @Test
    void whatDoesNotGetSmallerHasNone() throws Exception {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        files.put("a.txt", noise);
        build();
        assertThat(output("a.txt.gz")).doesNotExist();
    }

    @Test
    void siblingsAreMadeOnceAndGoWithTheirFile() throws Exception {
        file("a.css", TEXT).file("b.css", TEXT).build();
        FileTime time = Files.getLastModifiedTime(output("a.css.gz"));
        Outcome same = build();
        assertThat(same.replaced()).isFalse();
        assertThat(same.changed()).isZero();
        file("b.css", TEXT + "x");
        Outcome changed = build();
        assertThat(changed.changed()).isEqualTo(2);
        assertThat(Files.getLastModifiedTime(output("a.css.gz"))).isEqualTo(time);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(output("b.css.gz")))) {
            assertThat(new String(in.readAllBytes(), UTF_8)).endsWith("x");
        }
        files.remove("b.css");
        build();
        assertThat(output("b.css.gz")).doesNotExist();
    }

    @Test
    void aFileOfTheSitesOwnStays() throws Exception {
        file("a.css", TEXT).file("a.css.gz", "mine").build();
        assertThat(output("a.css.gz")).hasContent("mine");
        file("c.css", TEXT).file("c.css.gz", "mine");
        files.remove("a.css.gz");
        build();
        assertThat(Files.readAllBytes(output("a.css.gz"))).startsWith(0x1f, 0x8b);
        assertThat(output("c.css.gz")).hasContent("mine");
    }

    @Test
    void hashedAssetsGetBrotliWhereTheMachineCan() throws Exception {
        file("_assets/a.12345678.css", TEXT).file("b.css", TEXT).build();
        boolean can = Coding.available().contains(Coding.BROTLI);
        assertThat(Files.exists(output("_assets/a.12345678.css.br"))).isEqualTo(can);
        assertThat(output("b.css.br")).doesNotExist();
    }

    @Test
    void aMachineWithoutBrotliIsToldWhereItWouldMatter() throws Exception {
        codings = List.of(Coding.GZIP);
        file("b.css", TEXT).build();
        assertThat(notice).isEmpty();
        file("_assets/a.12345678.css", TEXT).build();
        assertThat(notice)
                .contains(
                        "No .br files were made of the assets, as brotli4j has no native part for"
                                + " this machine; the .gz files do.");
    }

    @Test
    void ofVeryManyFilesOnlyAssetsHaveSome() throws Exception {
        most = 2;
        file("_assets/a.12345678.css", TEXT).file("b.css", TEXT).file("c.css", TEXT).build();
        assertThat(output("_assets/a.12345678.css.gz")).exists();
        assertThat(output("b.css.gz")).doesNotExist();
        assertThat(output("c.css.gz")).doesNotExist();
    }

    @Test
    void theHeaderOfGzipHasNoTime() throws Exception {
        file("a.css", TEXT).build();
        assertThat(Files.readAllBytes(output("a.css.gz"))).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    }
}
