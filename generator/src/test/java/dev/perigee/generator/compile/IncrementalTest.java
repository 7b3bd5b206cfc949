package dev.perigee.generator.compile;

import static dev.perigee.generator.compile.Project.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compiled again, and what is not. */
class IncrementalTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

    @TempDir private Path directory;
    private Project project;

    @BeforeEach
    void project() throws IOException {
        project =
                new Project(directory)
                        .page("a.java", "class A { lib.Names n; }")
                        .page("[b].java", ENDPOINT.formatted("B"))
                        .source("lib/Names.java", "package lib; public class Names {}")
                        .source("lib/Unused.java", "package lib; class Unused {}");
        project.compile();
    }

    @Test
    void noChangeCompilesNothingAndTouchesNoClassFile() throws IOException {
        Path file = project.file("target/perigee/classes/A.class");
        Files.setLastModifiedTime(file, LONG_AGO);
        CompileOutcome outcome = project.compile();
        assertThat(outcome.ran()).isFalse();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.site().orElseThrow().topLevelClasses("a.java")).containsExactly("A");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(Compiler.isUpToDate(project.request())).isTrue();
    }

    @Test
    void aNewTimeAloneIsNoChange() throws IOException {
        Files.setLastModifiedTime(project.file("src/main/pages/a.java"), LONG_AGO);
        assertThat(project.compile().ran()).isFalse();
    }

    /** B119. */
    @Test
    void theContentDecidesAndNotTheTime() throws IOException {
        Path page = project.file("src/main/pages/a.java");
        FileTime before = Files.getLastModifiedTime(page);
        project.page("a.java", "class A { lib.Names m; }");
        Files.setLastModifiedTime(page, before);
        assertThat(Compiler.isUpToDate(project.request())).isFalse();
        assertThat(project.compile().ran()).isTrue();
        Files.setLastModifiedTime(page, FileTime.from(Instant.now().plusSeconds(1_000_000)));
        project.page("a.java", "class A { lib.Names o; }");
        assertThat(project.compile().ran()).isTrue();
    }

    @Test
    void classFilesThatAreEqualKeepTheirTimes() throws IOException {
        Path same = project.file("target/perigee/classes/B.class");
        Files.setLastModifiedTime(same, LONG_AGO);
        project.page("a.java", "class A { int changed; }");
        assertThat(project.compile().ran()).isTrue();
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(LONG_AGO);
    }

    @Test
    void aChangedSourceOfTheProjectCompilesThePagesAgain() throws IOException {
        project.source("lib/Names.java", "package lib; class Names {}");
        assertThat(project.problems()).singleElement().asString().contains("Names is not public");
    }

    @Test
    void aSourceThatHidesAClassOfTheClassPathIsSeen() throws IOException {
        Project library = new Project(directory.resolve("library"));
        library.page("L.java", "package util; public class L {}").compile();
        List<Path> path = new ArrayList<>(Project.testClassPath());
        path.add(library.file("target/perigee/classes"));
        project.withClassPath(path).page("a.java", "class A { util.L l; }");
        project.compile();
        assertThat(project.classFiles()).doesNotContainKey("util/L.class");
        project.source("util/L.java", "package util; public class L { int mine; }");
        assertThat(project.compile().ran()).isTrue();
        assertThat(project.classFiles()).containsKey("util/L.class");
    }

    @Test
    void aChangedClassOfTheClassPathIsSeen() throws IOException {
        Project library = new Project(directory.resolve("library"));
        library.page("L.java", "package util; public class L {}").compile();
        List<Path> path = new ArrayList<>(Project.testClassPath());
        path.add(library.file("target/perigee/classes"));
        project.withClassPath(path).compile();
        assertThat(project.compile().ran()).isFalse();
        library.page("L.java", "package util; public class L { int more; }").compile();
        assertThat(project.compile().ran()).isTrue();
    }

    @Test
    void aJarOfTheClassPathThatChangesOrComesIsSeen() throws IOException {
        Path jar = jar("entry");
        List<Path> path = new ArrayList<>(Project.testClassPath());
        path.add(directory.resolve("lib/missing.jar"));
        path.add(jar);
        project.withClassPath(path).page("a.java", "class A {}");
        project.compile();
        assertThat(project.compile().ran()).isFalse();
        FileTime time = Files.getLastModifiedTime(jar);
        jar("ENTRY");
        Files.setLastModifiedTime(jar, time);
        assertThat(Compiler.isUpToDate(project.request())).isFalse();
        project.compile();
        Files.copy(jar, directory.resolve("lib/missing.jar"));
        assertThat(Compiler.isUpToDate(project.request())).isFalse();
    }

    @Test
    void changedOptionsCompileAgain() throws IOException {
        assertThat(project.with(Project.options("17", "UTF-8", "-Xlint:all")).compile().ran())
                .isTrue();
        assertThat(project.with(Project.options("17", "US-ASCII", "-Xlint:all")).compile().ran())
                .isTrue();
        assertThat(project.compile().ran()).isFalse();
    }

    @Test
    void theClassesOfRemovedPagesAndOfWhatTheyUsedGo() throws IOException {
        project.write("target/perigee/classes/lib/names.properties", "a resource")
                .write("target/perigee/classes/B.txt", "a resource");
        project.delete("src/main/pages/a.java");
        assertThat(project.compile().ran()).isTrue();
        assertThat(project.classFiles())
                .containsOnlyKeys("B.class", "B.txt", "lib/names.properties");
        project.delete("src/main/pages/[b].java");
        project.compile();
        assertThat(project.classFiles()).containsOnlyKeys("B.txt", "lib/names.properties");
        assertThat(PageClasses.read(project.work())).isEmpty();
    }

    @Test
    void emptyFoldersOfRemovedClassesGo() throws IOException {
        project.page("deep/x.java", "package p.q.r; class X {}").compile();
        project.delete("src/main/pages/deep/x.java").compile();
        assertThat(project.file("target/perigee/classes/p")).doesNotExist();
        assertThat(project.file("target/perigee/classes")).exists();
    }

    /** A project may hold class files as test data; without a state nothing is ours. */
    @Test
    void resourcesThatAreClassFilesStay() throws IOException {
        Project fresh = new Project(directory.resolve("fresh")).page("a.java", "class A {}");
        fresh.write("target/perigee/classes/data/Sample.class", "a resource");
        fresh.compile();
        fresh.page("a.java", "class B {}").compile();
        assertThat(fresh.classFiles()).containsOnlyKeys("B.class", "data/Sample.class");
    }

    @Test
    void classFilesThatWereDeletedOrOverwrittenComeBack() throws IOException {
        Map<String, String> before = project.classFiles();
        project.delete("target/perigee/classes/A.class");
        assertThat(project.compile().ran()).isTrue();
        assertThat(project.classFiles()).isEqualTo(before);
        project.write("target/perigee/classes/A.class", "");
        assertThat(project.compile().ran()).isTrue();
        assertThat(project.classFiles()).isEqualTo(before);
    }

    @Test
    void afterAnErrorTheOldSourceNeedsNoCompilation() throws IOException {
        project.page("a.java", "class A {");
        assertThat(project.problems()).isNotEmpty();
        project.page("a.java", "class A { lib.Names n; }");
        assertThat(project.compile().ran()).isFalse();
    }

    @Test
    void errorsAreToldEveryTime() throws IOException {
        project.page("a.java", "class A {");
        assertThat(project.problems()).isNotEmpty().isEqualTo(project.problems());
    }

    @Test
    void aTornStateIsNone() throws IOException {
        Path state = project.work().resolve("compile.state");
        byte[] whole = Files.readAllBytes(state);
        Map<String, String> before = project.classFiles();
        for (int length : new int[] {0, 3, 11, whole.length / 2, whole.length - 1}) {
            Files.write(state, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PageClasses.read(project.work()))
                    .isInstanceOf(IOException.class);
            assertThat(project.compile().ran()).isTrue();
            assertThat(project.classFiles()).isEqualTo(before);
        }
        whole[20] ^= 1;
        Files.write(state, whole);
        assertThat(project.compile().ran()).isTrue();
    }

    /** What a run leaves that was killed between its first and its last write. */
    @Test
    void aKilledRunIsFoundOut() throws IOException {
        CompileState good = CompileState.read(project.work()).orElseThrow();
        List<CompiledClass> perhaps = new ArrayList<>(good.classes());
        perhaps.add(new CompiledClass("half.Done", "src/main/pages/x.java", "x.java", true, 1, 1));
        new CompileState(good.fingerprint(), false, perhaps).write(project.work());
        project.write("target/perigee/classes/half/Done.class", "half of a cl");
        assertThatThrownBy(() -> PageClasses.read(project.work())).isInstanceOf(IOException.class);
        assertThat(project.compile().ran()).isTrue();
        assertThat(project.classFiles()).containsOnlyKeys("A.class", "B.class", "lib/Names.class");
    }

    /** B123. */
    @Test
    void whateverIsEditedTheResultIsThatOfACleanBuild(@TempDir Path other) throws IOException {
        Random random = new Random(42);
        for (int step = 0; step < 40; step++) {
            edit(random);
            CompileOutcome outcome = project.compile();
            Project clean = copyOfSources(other.resolve("step" + step));
            CompileOutcome expected = clean.compile();
            assertThat(outcome.problems()).isEqualTo(expected.problems());
            if (expected.problems().isEmpty()) {
                assertThat(project.classFiles()).isEqualTo(clean.classFiles());
                assertThat(PageClasses.read(project.work()))
                        .isEqualTo(PageClasses.read(clean.work()));
            }
        }
    }

    private Path jar(String content) throws IOException {
        Path jar = project.write("lib/some.jar", "").file("lib/some.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("file"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private void edit(Random random) throws IOException {
        int n = random.nextInt(4);
        String use = random.nextBoolean() ? "lib.L" + random.nextInt(4) + " l;" : "";
        Path page = project.file("src/main/pages/p" + n + ".java");
        Path source = project.file("src/main/java/lib/L" + n + ".java");
        switch (random.nextInt(5)) {
            case 0 -> Files.deleteIfExists(page);
            case 1 -> Files.deleteIfExists(source);
            case 2 ->
                    project.source(
                            "lib/L" + n + ".java",
                            "package lib; public class L"
                                    + n
                                    + " { class In"
                                    + random.nextInt(3)
                                    + " {} "
                                    + use
                                    + " }");
            default ->
                    project.page(
                            "p" + n + ".java",
                            "class P"
                                    + n
                                    + " { "
                                    + use
                                    + " int x"
                                    + random.nextInt(3)
                                    + "; Object o = new Object() {}; }");
        }
    }

    private Project copyOfSources(Path target) throws IOException {
        Project copy = new Project(target);
        Path sources = project.file("src");
        try (var files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy.write("src/" + sources.relativize(file), Files.readAllBytes(file));
            }
        }
        return copy;
    }
}
