package dev.perigee.generator.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    @TempDir Path folder;

    private Path project(String name) {
        return folder.resolve(name);
    }

    @Test
    void oneJarHoldsPagesClassesLibrariesIndexAndFiles() throws IOException {
        BuiltSite site =
                BuiltSite.in(project("a"))
                        .page("[id].java", "package site; class IdPage { record Row(int id) {} }")
                        .jar("lib.jar", Map.of("lib/A.class", "a"));
        assertThat(site.entries())
                .containsKeys("site/IdPage.class", "site/IdPage$Row.class")
                .containsEntry("site/Posts.class", "posts")
                .containsEntry("lib/A.class", "a")
                .containsEntry("dev/perigee/runtime/Main.class", "main")
                .containsEntry("META-INF/perigee/site.json", "{}")
                .containsKeys("META-INF/perigee/files.table", "META-INF/perigee/files.pack");
    }

    @Test
    void manifestStartsTheRuntimeAndComesFirst() throws IOException {
        BuiltSite site = BuiltSite.in(project("a"));
        site.bundle();
        try (JarInputStream jar = new JarInputStream(Files.newInputStream(site.request().jar()))) {
            Manifest manifest = jar.getManifest();
            assertThat(manifest.getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("dev.perigee.runtime.Main");
            assertThat(manifest.getMainAttributes().getValue("Multi-Release")).isEqualTo("true");
            assertThat(manifest.getMainAttributes().getValue("Implementation-Version"))
                    .isEqualTo("1.0");
        }
    }

    @Test
    void classesCompiledBesidePagesComeFromTheProject() throws IOException {
        BuiltSite site =
                BuiltSite.in(project("a"))
                        .page("a.java", "package site; class Page { Posts posts; Other other; }")
                        .source("site/Posts.java", "package site; class Posts {}")
                        .source("site/Other.java", "package site; class Other {}")
                        .write("target/perigee/classes/application.properties", "early")
                        .write("target/classes/application.properties", "late");
        assertThat(site.entries())
                .containsKey("site/Page.class")
                .containsEntry("site/Posts.class", "posts")
                .containsEntry("application.properties", "late")
                .doesNotContainKey("site/Other.class");
        assertThat(site.path("target/perigee/classes/site/Other.class")).exists();
    }

    @Test
    void filesStandOneBehindTheOtherInTableOrder() throws IOException {
        BuiltSite site = BuiltSite.in(project("a")).file("héllo/wörld.txt", "ünï");
        Map<String, String> entries = site.entries();
        byte[] pack =
                entries.get("META-INF/perigee/files.pack")
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        FileTable table = FileTable.open(site.path("target/perigee/site/files.table"));
        assertThat(table.size()).isEqualTo(3);
        for (FileEntry file : table) {
            String content = new String(pack, (int) file.offset(), (int) file.size(), UTF_8);
            assertThat(content)
                    .isEqualTo(Files.readString(site.path("target/static/" + file.key())));
        }
    }

    @Test
    void whatTheRuntimeMapsIsNotCompressed() throws IOException {
        BuiltSite site = BuiltSite.in(project("a")).file("zeros.txt", "0".repeat(100_000));
        site.bundle();
        try (ZipFile zip = new ZipFile(site.request().jar().toFile())) {
            for (String name : List.of("site.json", "files.table", "files.pack")) {
                assertThat(zip.getEntry("META-INF/perigee/" + name).getMethod())
                        .as(name)
                        .isEqualTo(ZipEntry.STORED);
            }
        }
    }

    @Test
    void whatEveryStartLoadsIsNotCompressed() throws IOException {
        String text = "the same again and again ".repeat(100);
        BuiltSite site =
                BuiltSite.in(project("a"))
                        .write("target/classes/org/eclipse/jetty/Some.class", text)
                        .write("target/classes/org/eclipse/jetty/some.txt", text)
                        .write("target/classes/site/Some.class", text);
        site.bundle();
        try (ZipFile zip = new ZipFile(site.request().jar().toFile())) {
            assertThat(zip.getEntry("dev/perigee/runtime/Main.class").getMethod())
                    .isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("org/eclipse/jetty/Some.class").getMethod())
                    .isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("org/eclipse/jetty/some.txt").getMethod())
                    .isEqualTo(ZipEntry.DEFLATED);
            assertThat(zip.getEntry("site/Some.class").getMethod()).isEqualTo(ZipEntry.DEFLATED);
        }
    }

    @Test
    void foldersHaveEntriesForLibrariesThatLookForThem() throws IOException {
        assertThat(BuiltSite.in(project("a")).entries())
                .containsKeys("META-INF/", "META-INF/perigee/", "dev/", "dev/perigee/", "site/");
    }

    @Test
    void entriesAreSortedAndHaveOneTime() throws IOException {
        BuiltSite site =
                BuiltSite.in(project("a")).timestamp(Instant.parse("2024-02-29T12:30:10Z"));
        site.bundle();
        try (ZipFile zip = new ZipFile(site.request().jar().toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries.subList(2, entries.size()).stream().map(ZipEntry::getName))
                    .isSorted();
            assertThat(entries.stream().map(ZipEntry::getTimeLocal).distinct())
                    .singleElement()
                    .hasToString("2024-02-29T12:30:10");
        }
    }

    @Test
    void sameInputGivesTheSameBytesWhereverItIs() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] one = bytes(BuiltSite.in(project("one")));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            byte[] two = bytes(BuiltSite.in(project("and two")));
            assertThat(one).isEqualTo(two);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] bytes(BuiltSite site) throws IOException {
        site.bundle();
        return Files.readAllBytes(site.request().jar());
    }

    @Test
    void timeIsKeptWithinWhatZipCanSay() throws IOException {
        Map<String, String> cases =
                Map.of(
                        "1970-01-01T00:00:00Z", "1980-02-01T00:00",
                        "2024-05-05T01:02:03Z", "2024-05-05T01:02:02",
                        "9999-01-01T00:00:00Z", "2107-12-31T23:59:58");
        for (Map.Entry<String, String> c : cases.entrySet()) {
            BuiltSite site =
                    BuiltSite.in(project(c.getValue().substring(0, 4)))
                            .timestamp(Instant.parse(c.getKey()));
            site.bundle();
            try (ZipFile zip = new ZipFile(site.request().jar().toFile())) {
                assertThat(zip.getEntry("META-INF/").getTimeLocal()).hasToString(c.getValue());
            }
        }
    }

    @Test
    void siteWithoutFilesIsBundledToo() throws IOException {
        BuiltSite site =
                BuiltSite.empty(project("a")).jar("runtime.jar", Map.of(BuiltSite.MAIN, "main"));
        assertThat(site.entries()).containsEntry("META-INF/perigee/files.pack", "");
    }

    @Test
    void moreEntriesThanSixteenBitsCountAreFound() throws IOException {
        Map<String, String> many = new java.util.TreeMap<>();
        for (int i = 0; i < 70_000; i++) {
            many.put("many/" + i + ".txt", Integer.toString(i));
        }
        BuiltSite site = BuiltSite.in(project("a")).jar("many.jar", many);
        site.bundle();
        try (JarFile jar = new JarFile(site.request().jar().toFile())) {
            assertThat(jar.size()).isGreaterThan(70_000);
            assertThat(jar.getInputStream(jar.getEntry("many/69999.txt")).readAllBytes())
                    .asString(UTF_8)
                    .isEqualTo("69999");
        }
    }

    @Test
    void namesAndContentOfEveryKindSurvive() throws IOException {
        BuiltSite site =
                BuiltSite.in(project("with spaces and 🚀"))
                        .projectClass("empty.txt", "")
                        .projectClass("a.txt", "a")
                        .projectClass("ünï/日本.txt", "x".repeat(200_000));
        assertThat(site.entries())
                .containsEntry("empty.txt", "")
                .containsEntry("a.txt", "a")
                .containsEntry("ünï/日本.txt", "x".repeat(200_000));
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        BuiltSite site = BuiltSite.in(project("a"));
        site.bundle();
        site.bundle();
        try (var files = Files.list(site.path("target"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("classes", "perigee", "site-1.0-ssr.jar", "static");
        }
    }
}
