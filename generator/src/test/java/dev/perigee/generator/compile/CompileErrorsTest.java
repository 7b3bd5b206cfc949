package dev.perigee.generator.compile;

import static dev.perigee.generator.compile.Project.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B067, B069 and what else can be wrong with sources and settings, by its message. */
class CompileErrorsTest {

    @TempDir private Path directory;
    private Project project;

    @BeforeEach
    void project() {
        project = new Project(directory);
    }

    @Test
    void anErrorHasItsPlaceAndTheWordsOfJavac() throws IOException {
        project.page("posts/[id].java", "class A {\n    int x = \"text\";\n}\n");
        assertThat(project.problems())
                .containsExactly(
                        "src/main/pages/posts/[id].java:2:13: incompatible types: java.lang.String cannot be converted to int");
    }

    /** javac by itself stops at the first of these kinds. */
    @Test
    void allErrorsOfAllPagesAreToldInOneRun() throws IOException {
        project.page("a.java", "class A { int f() { return 1 } }")
                .page("b.java", "class B { int x = \"x\"; }")
                .page("[c].java", "public class C {}")
                .page("d.java", "class D { void f() { int y; y++; } }")
                .page("e.java", "class B {}")
                .page("f.java", "class F { lib.Used u; }")
                .write("src/main/pages/g.java", new byte[] {(byte) 0xc3, '('})
                .page("h.java", "class H { undefined.Thing t; }")
                .source("lib/Used.java", "package lib;\npublic class Used { int z = \"\"; }");
        assertThat(project.problems())
                .satisfiesExactly(
                        p ->
                                assertThat(p)
                                        .isEqualTo(
                                                "src/main/java/lib/Used.java:2:29: incompatible types: java.lang.String cannot be converted to int"),
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "src/main/pages/[c].java:1:8: The class C is public"),
                        p -> assertThat(p).isEqualTo("src/main/pages/a.java:1:29: ';' expected"),
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "src/main/pages/b.java:1:19: incompatible types"),
                        p ->
                                assertThat(p)
                                        .isEqualTo(
                                                "src/main/pages/d.java:1:29: variable y might not have been initialized"),
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "src/main/pages/e.java: The class B is declared in src/main/pages/b.java too"),
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "src/main/pages/g.java:1:1: Byte 0xC3 at offset 0"),
                        p ->
                                assertThat(p)
                                        .startsWith(
                                                "src/main/pages/h.java:1:20: package undefined does not exist"));
    }

    @Test
    void moreThanAHundredErrorsAreTold() throws IOException {
        for (int i = 0; i < 60; i++) {
            project.page("p" + i + ".java", "class P" + i + " { int x = \"\"; int y = \"\"; }");
        }
        assertThat(project.problems()).hasSize(120);
    }

    @Test
    void theClassesOfTheLastGoodCompilationStay() throws IOException {
        project.page("a.java", ENDPOINT.formatted("A")).compile();
        Map<String, String> before = project.classFiles();
        project.page("a.java", "class A {").page("b.java", "class B {}");
        CompileOutcome outcome = project.compile();
        assertThat(outcome.site()).isEmpty();
        assertThat(project.classFiles()).isEqualTo(before);
        assertThat(PageClasses.read(project.work())).containsExactly("A.class");
    }

    @Test
    void aPublicClassInAFileOfAnotherName() throws IOException {
        project.page("[id].json.java", "public class Post {}")
                .page("Good.java", "public class Good {}");
        assertThat(project.problems())
                .containsExactly(
                        "src/main/pages/[id].json.java:1:8: The class Post is public, but the file is not named Post.java. Remove 'public'.");
    }

    /** The first line that is to be added makes it good. */
    @ParameterizedTest
    @CsvSource({
        "api/hello.java, hello.java, api",
        "api/tasks/[id].java, api/tasks/index.java, api.tasks",
        "(app)/[...path]/x.java, x.java, app.path",
        "2024/x.java, x.java, _2024",
        "new/x.java, x.java, new_",
        "--/x.java, x.java, __",
    })
    void twoPagesWithOneClass(String one, String other, String packageName) throws IOException {
        project.page(one, ENDPOINT.formatted("Hello")).page(other, ENDPOINT.formatted("Hello"));
        boolean first = one.compareTo(other) < 0;
        String named = first ? other : one;
        String suggested = first ? PackageNameOf.page(other) : packageName;
        assertThat(project.problems())
                .containsExactly(
                        "src/main/pages/%s: The class Hello is declared in src/main/pages/%s too. Write 'package %s;' as the first line of src/main/pages/%s, or rename one of the classes."
                                .formatted(named, first ? one : other, suggested, named));
        project.page(named, "package " + suggested + ";\n" + ENDPOINT.formatted("Hello"));
        assertThat(project.problems()).isEmpty();
    }

    /** What the message suggests for a page in the pages folder, or in a folder that is taken. */
    private static final class PackageNameOf {
        static String page(String path) {
            String folder = PackageName.ofFolder(path);
            return folder.isEmpty() ? PackageName.ofFile(path) : folder;
        }
    }

    @Test
    void manyPagesWithOneClassGetAPackageEach() throws IOException {
        for (String page : List.of("a", "b", "c", "x/a", "x/b")) {
            project.page(page + ".java", "class Same {}");
        }
        assertThat(project.problems())
                .hasSize(4)
                .satisfiesExactly(
                        p -> assertThat(p).contains("'package b;'"),
                        p -> assertThat(p).contains("'package c;'"),
                        p -> assertThat(p).contains("'package x;'"),
                        p -> assertThat(p).contains("'package x.b;'"));
    }

    @Test
    void oneFileWithAClassTwice() throws IOException {
        project.page("a.java", "class A {}\nclass A {}");
        assertThat(project.problems())
                .containsExactly("src/main/pages/a.java:2:1: duplicate class: A");
    }

    @Test
    void aPageWithAClassOfTheProject() throws IOException {
        project.page("a.java", "package lib; class Names {}")
                .source("lib/Names.java", "package lib; class Names {}");
        assertThat(project.problems())
                .containsExactly(
                        "src/main/pages/a.java: The class lib.Names is declared in src/main/java/lib/Names.java too, and the jar could hold only one. Write 'package a;' as the first line of src/main/pages/a.java, or rename one of the classes.");
    }

    @Test
    void aPageWithACompiledClassOfTheProject() throws IOException {
        project.page("a.java", "package lib; class Names {}")
                .write("target/classes/lib/Names.class", "")
                .withCompiledClasses("target/classes");
        assertThat(project.problems())
                .singleElement()
                .asString()
                .contains("target/classes/lib/Names.class too");
    }

    @Test
    void classesThatDifferInCase() throws IOException {
        project.page("a.java", "class Hello {}").page("b.java", "class HELLO {}");
        assertThat(project.problems())
                .containsExactly(
                        "src/main/pages/a.java: The classes Hello and HELLO, which is declared in src/main/pages/b.java, differ only in case, so a disk that does not tell case apart would lose one of them. Rename one.");
    }

    @Test
    void aHandlerThatIsNotPublic() throws IOException {
        project.page(
                "a.java",
                "import dev.perigee.api.*;\nclass A implements Endpoint {\n  Response get(Context context) { return null; }\n}");
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/pages/a.java:3:12: get(dev.perigee.api.Context) in A cannot implement get(dev.perigee.api.Context) in dev.perigee.api.Endpoint")
                .endsWith("A handler is public, as the interface has it: write 'public' in front.");
    }

    @Test
    void theDependencyIsMissing() throws IOException {
        project.page("a.java", ENDPOINT.formatted("A")).withClassPath(List.of());
        assertThat(project.problems().get(0))
                .startsWith("src/main/pages/a.java:1:")
                .contains(": package dev.perigee.api does not exist")
                .endsWith("Add the dependency dev.perigee:perigee-ssr-runtime to the project.");
    }

    @Test
    void aClassThatAProcessorMightMake() throws IOException {
        project.page("a.java", "class A { lib.Names n; }")
                .source(
                        "lib/Names.java",
                        "package lib; public class Names { NamesBuilder b; NamesBuilder c; }");
        assertThat(project.problems())
                .hasSize(2)
                .filteredOn(
                        p ->
                                p.endsWith(
                                        "If an annotation processor or another compiler makes this class, or a source of another name declares it, bind the goal prerender to the phase process-classes."))
                .hasSize(1);
    }

    @Test
    void bytesThatAreNotOfTheEncoding() throws IOException {
        project.write(
                "src/main/pages/a.java",
                "class A {\n  String s = \"caf\u00e9\";\n}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(project.problems())
                .containsExactly(
                        "src/main/pages/a.java:2:18: Byte 0xE9 at offset 27 is not UTF-8. Save the file in UTF-8, or set project.build.sourceEncoding to the encoding that it has.");
    }

    @Test
    void aSourceInUtf16() throws IOException {
        project.write("src/main/pages/a.java", "class A {}".getBytes(StandardCharsets.UTF_16));
        assertThat(project.problems())
                .containsExactly(
                        "src/main/pages/a.java:1:1: Byte 0xFE at offset 0 is not UTF-8. Save the file in UTF-8 (it looks like UTF-16), or set project.build.sourceEncoding to the encoding that it has.");
    }

    @Test
    void aSourceOfTheProjectThatIsNotOfTheEncoding() throws IOException {
        project.page("a.java", "class A { lib.N n; }")
                .write(
                        "src/main/java/lib/N.java",
                        "package lib; public class N { String s = \"\u00e9\"; }"
                                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(project.problems())
                .containsExactly(
                        "src/main/java/lib/N.java:1:43: unmappable character (0xE9) for encoding UTF-8");
    }

    @Test
    void anEncodingThatIsNone() throws IOException {
        project.page("a.java", "class A {}").with(Project.options("17", "UTF-9"));
        assertThat(project.problems())
                .containsExactly(
                        "'UTF-9' is no encoding that this Java knows. Set project.build.sourceEncoding to UTF-8.");
    }

    @Test
    void aReleaseThatIsTooOld() throws IOException {
        project.page("a.java", "class A {}").with(Project.options("11", "UTF-8"));
        assertThat(project.problems())
                .containsExactly(
                        "The project is compiled for Java 11, but pages need 17 or newer. Set maven.compiler.release to 17.");
    }

    @Test
    void aReleaseThatIsTooNew() throws IOException {
        project.page("a.java", "class A {}").with(Project.options("99", "UTF-8"));
        assertThat(project.problems())
                .containsExactly(
                        "The project is compiled for Java 99, but this build runs on Java %d. Run Maven with JDK 99 or newer, or lower maven.compiler.release."
                                .formatted(Runtime.version().feature()));
    }

    @Test
    void argumentsThatJavacDoesNotKnow() throws IOException {
        project.page("a.java", "class A {}").with(Project.options("17", "UTF-8", "-nonsense"));
        assertThat(project.problems())
                .containsExactly(
                        "javac refuses the arguments of the project's compiler configuration: error: invalid flag: -nonsense.");
    }

    @Test
    void classesThatCannotBeWritten() throws IOException {
        project.page("a.java", "class A {}").write("target/perigee/classes", "a file");
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("The class files could not be written to target/perigee/classes: ")
                .endsWith("Check its rights and the space on the disk.");
    }

    @Test
    void aJarThatIsNone() throws IOException {
        project.page("a.java", "class A {}").write("broken.jar", "no jar");
        project.withClassPath(List.of(project.file("broken.jar")));
        assertThat(project.problems().get(0)).startsWith("error reading ").contains("broken.jar");
    }

    /** javac runs out of stack without an error that has a place. */
    @Test
    void aSourceThatIsTooMuchForJavac() throws IOException {
        String sum = "1" + "+1".repeat(100_000);
        project.page("a.java", "class A { int x = f() + " + sum + "; int f() { return 1; } }");
        assertThat(project.problems())
                .singleElement()
                .asString()
                .contains("javac failed without naming an error.");
    }

    @Test
    void aPageThatIsGoneMeanwhile() throws IOException {
        project.page("a.java", "class A {}");
        CompileRequest request = project.request();
        Files.delete(project.file("src/main/pages/a.java"));
        assertThat(Compiler.compile(request).problems())
                .singleElement()
                .asString()
                .startsWith("A file that the pages need could not be read: ")
                .contains("a.java");
        assertThat(Compiler.isUpToDate(request)).isFalse();
    }

    @Test
    void problemsComeInTheSameOrderEveryTime() throws IOException {
        IntStream.range(0, 20).forEach(i -> brokenPage("p" + (i * 7 % 20)));
        List<String> problems = project.problems();
        assertThat(problems).hasSize(20).isSorted().isEqualTo(project.problems());
    }

    private void brokenPage(String name) {
        try {
            project.page(name + ".java", "class " + name + " { int x = \"\"; }");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
