package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same sources make the same bytes, whoever builds them, where and when. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class ReproducibleTest {

    private static final FileTime LEAP_DAY_TO_COME =
            FileTime.from(Instant.parse("2036-02-29T12:00:00Z"));

    @TempDir Path folder;
    private Map<String, String> first;

    @BeforeEach
    void buildOnce() throws Exception {
        Path project = project("first", sources());
        assertThat(new TestSite(project).build().problems()).isEmpty();
        first = output(project);
        assertThat(first).hasSizeGreaterThan(20);
    }

    private static List<String> sources() {
        List<String> names = new ArrayList<>();
        for (char c = 'a'; c <= 'j'; c++) {
            names.add("p/" + c + ".txt.java");
            names.add("p/sub" + c + "/[id].json.java");
        }
        return names;
    }

    /** A project whose files are made in that order, which is how some disks list them. */
    private Path project(String name, List<String> sources) {
        Path project = folder.resolve(name);
        TestSite site = new TestSite(project);
        for (String source : sources) {
            if (source.contains("[")) {
                site.list(
                        source,
                        "return Stream.of(\"1\", \"2\").map(id -> StaticPath.of(\"id\", id));",
                        "return Response.json(new HashSet<>(List.of(\"x\", \"y\", \"zebra\", \"ü\")));");
            } else {
                site.get(source, "return Response.text(\"" + source + "\");");
                site.file("src/main/public/" + source.replace(".java", ".css"), "a { }");
            }
        }
        return project;
    }

    /** The site, its index and its classes. */
    private static Map<String, String> output(Path project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String part : List.of("static", "perigee/classes", "perigee/site")) {
            Path target = project.resolve("target").resolve(part);
            try (Stream<Path> all = Files.walk(target)) {
                all.filter(Files::isRegularFile)
                        .forEach(
                                file ->
                                        files.put(
                                                part + "/" + target.relativize(file), text(file)));
            }
        }
        // Which folder is ours; no part of the site.
        files.remove("perigee/site/published");
        files.put("live-routes.json", text(project.resolve("target/perigee/live-routes.json")));
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** B129, B141: in another process with another environment, another mask for its files. */
    @Test
    void ofAnotherUserInAnotherPlace() throws Exception {
        Path project = project("another place/below", sources());
        Map<String, String> environment =
                Map.of(
                        "HOME",
                        folder.resolve("nowhere").toString(),
                        "USER",
                        "somebody",
                        "PATH",
                        "/nowhere",
                        "HOSTNAME",
                        "elsewhere",
                        "LANG",
                        "tr_TR.ISO-8859-9",
                        "TZ",
                        "Pacific/Auckland",
                        "SOURCE_DATE_EPOCH",
                        "1",
                        "RANDOM_" + System.nanoTime(),
                        "x");
        assertThat(MavenStandIn.start(project, environment).waitFor()).isZero();
        assertThat(output(project)).isEqualTo(first);
        assertThat(first.values())
                .noneMatch(text -> text.contains(folder.toString()))
                .noneMatch(text -> text.contains(System.getProperty("user.home") + "/"));
    }

    /**
     * B131: a disk that lists files in another order, as one in memory does, the last one first.
     */
    @Test
    void ofFilesThatWereMadeInAnotherOrder() throws Exception {
        for (String order : List.of("backwards", "shuffled")) {
            List<String> sources = sources();
            if (order.equals("backwards")) {
                Collections.reverse(sources);
            } else {
                Collections.shuffle(sources, new java.util.Random(131));
            }
            Path project = project(order, sources);
            assertThat(new TestSite(project).build().problems()).isEmpty();
            assertThat(output(project)).as(order).isEqualTo(first);
        }
    }

    /** B135: times of files that are to come, and long past. */
    @Test
    void ofFilesOfAnotherTime() throws Exception {
        Path project = project("another time", sources());
        FileTime past = FileTime.from(Instant.EPOCH.plus(1, ChronoUnit.DAYS));
        int[] count = {0};
        try (Stream<Path> all = Files.walk(project)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, count[0]++ % 2 == 0 ? LEAP_DAY_TO_COME : past);
            }
        }
        assertThat(new TestSite(project).build().problems()).isEmpty();
        assertThat(output(project)).isEqualTo(first);
    }
}
