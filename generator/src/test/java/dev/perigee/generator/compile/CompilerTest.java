package dev.perigee.generator.compile;

import static dev.perigee.generator.compile.Project.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled, and with what. */
class CompilerTest {

    @TempDir private Path directory;
    private Project project;

    @BeforeEach
    void project() {
        project = new Project(directory);
    }

    @Test
    void pagesWithBracketsAndWhatTheyUse() throws IOException {
        project.page(
                        "posts/[id].json.java",
                        "package posts; class Post { record Author(String name) {} lib.Names n; }")
                .source("lib/Names.java", "package lib; public class Names { Other o; }")
                .source("lib/Other.java", "package lib; class Other {}")
                .source("lib/Unused.java", "package lib; class Unused {}");
        CompileOutcome outcome = project.compile();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.ran()).isTrue();
        assertThat(project.classFiles())
                .containsOnlyKeys(
                        "posts/Post.class",
                        "posts/Post$Author.class",
                        "lib/Names.class",
                        "lib/Other.class");
    }

    /** B127. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "with space.java",
                "50%25.java",
                "#hash?query.java",
                "\u4ec0\u4e48/\ud83d\ude00.java",
                "[...path].[[ext]].java",
                "a+b&c=d;e.java",
            })
    void whateverAFileIsCalled(String page) throws IOException {
        project.page(page, ENDPOINT.formatted("A").replace("\"x\"", "oops"));
        assertThat(project.problems())
                .singleElement()
                .asString()
                .startsWith("src/main/pages/" + page + ":3:");
        project.page(page, ENDPOINT.formatted("A"));
        assertThat(project.compile().site().orElseThrow().topLevelClasses(page))
                .containsExactly("A");
    }

    @Test
    void annotatedPackagesOfTheProject() throws IOException {
        project.page("a.java", "class A { lib.N n; }")
                .source("lib/package-info.java", "@Deprecated package lib;")
                .source("lib/N.java", "package lib; public class N {}")
                .page("p/package-info.java", "@Deprecated package p;")
                .page("p/x.java", "package p; class X {}");
        assertThat(project.problems()).isEmpty();
        assertThat(project.classFiles())
                .containsKeys("A.class", "p/X.class", "p/package-info.class");
    }

    @Test
    void theSiteKnowsItsSources() throws IOException {
        project.page("posts/[id].json.java", "package posts; class B { class C {} } class A {}")
                .page("index.java", "class Index { lib.Names n; }")
                .source("lib/Names.java", "package lib; public class Names {}");
        CompiledSite site = project.compile().site().orElseThrow();
        assertThat(site.topLevelClasses("posts/[id].json.java"))
                .containsExactly("posts.A", "posts.B");
        assertThat(site.sourceOf("posts.B$C")).hasValue("src/main/pages/posts/[id].json.java");
        assertThat(site.sourceOf("lib.Names")).hasValue("src/main/java/lib/Names.java");
        assertThat(site.sourceOf("java.lang.String")).isEmpty();
        assertThat(site.classes()).isEqualTo(project.file("target/perigee/classes"));
    }

    @Test
    void theBundleKnowsTheClassesOfPages() throws IOException {
        project.page("[id].java", "class B { class C {} lib.Names n; }")
                .page("_lib/Helper.java", "class Helper {}")
                .source("lib/Names.java", "package lib; public class Names {}");
        project.compile();
        assertThat(PageClasses.read(project.work()))
                .containsExactly("B$C.class", "B.class", "Helper.class");
        assertThat(PageClasses.folder(project.work()))
                .isEqualTo(directory.resolve("target/perigee/classes"));
    }

    @Test
    void withoutACompilationTheBundleIsToldWhatToDo() {
        assertThatThrownBy(() -> PageClasses.read(project.work()))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "There are no finished page classes in %s. Run the goal prerender first."
                                .formatted(project.work()));
    }

    @Test
    void brokenSourcesThatNoPageUsesDoNotMatter() throws IOException {
        project.page("a.java", ENDPOINT.formatted("A"))
                .source("lib/Broken.java", "package lib; class Broken { nonsense }")
                .source("Broken2.java", "class Broken2 {")
                .write("src/main/java/lib/Latin1.java", new byte[] {(byte) 0xe9});
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void theClassOfASourceRootBeatsTheOneOfAJarWhateverTheirAges() throws IOException {
        project.page("a.java", "class A { int x = lib.Names.FROM_SOURCE; }")
                .source(
                        "lib/Names.java",
                        "package lib; public class Names { public static final int FROM_SOURCE = 1; }");
        Path jarLike =
                new Project(directory.resolve("other"))
                        .page("x.java", "package lib; class X extends Names {}")
                        .page("Names.java", "package lib; public class Names {}")
                        .compile()
                        .site()
                        .orElseThrow()
                        .classes();
        Files.setLastModifiedTime(
                project.file("src/main/java/lib/Names.java"), FileTime.fromMillis(0));
        List<Path> path = new ArrayList<>(Project.testClassPath());
        path.add(jarLike);
        assertThat(project.withClassPath(path).problems()).isEmpty();
        assertThat(project.classFiles()).containsKey("lib/Names.class");
    }

    @Test
    void aProjectThatIsAModuleIsTakenFromTheClassPath() throws IOException {
        project.page("a.java", "import dev.perigee.api.*; class A { lib.Names n; Response r; }")
                .source("module-info.java", "module m { requires nothing.such; }")
                .source("lib/Names.java", "package lib; public class Names {}");
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void whenTheProjectIsCompiledItsClassesAreTakenAsTheyAre() throws IOException {
        Path classes =
                new Project(directory.resolve("other"))
                        .page("N.java", "package lib; public class N {}")
                        .compile()
                        .site()
                        .orElseThrow()
                        .classes();
        Files.createDirectories(directory.resolve("target"));
        Files.move(classes, directory.resolve("target/classes"));
        project.page("a.java", "class A { lib.N n; }")
                .source("lib/N.java", "package lib; this is not even Java")
                .withCompiledClasses("target/classes");
        assertThat(project.problems()).isEmpty();
        assertThat(project.classFiles()).containsOnlyKeys("A.class");
    }

    @Test
    void sourcesInTheClassPathAreNotCompiled() throws IOException {
        project.page("a.java", "class A { lib.N n; }")
                .write("target/classes/lib/N.java", "package lib; public class N {}")
                .withCompiledClasses("target/classes");
        assertThat(project.problems()).singleElement().asString().contains("lib does not exist");
    }

    @Test
    void namesOfParametersAndLinesAreKept() throws Exception {
        project.page(
                "[id].java",
                """
                class Lines {
                    void fail(String text) {
                        throw new IllegalStateException(text);
                    }
                }
                """);
        try (URLClassLoader loader = loader()) {
            Class<?> lines = Class.forName("Lines", true, loader);
            var method = lines.getDeclaredMethod("fail", String.class);
            assertThat(method.getParameters()[0].getName()).isEqualTo("text");
            var constructor = lines.getDeclaredConstructor();
            constructor.setAccessible(true);
            method.setAccessible(true);
            try {
                method.invoke(constructor.newInstance(), "x");
            } catch (InvocationTargetException e) {
                StackTraceElement top = e.getCause().getStackTrace()[0];
                assertThat(top.getFileName()).isEqualTo("[id].java");
                assertThat(top.getLineNumber()).isEqualTo(3);
            }
        }
    }

    @Test
    void theReleaseOfTheProjectCounts() throws IOException {
        project.page("a.java", "class A {}");
        project.compile();
        byte[] bytes = Files.readAllBytes(project.file("target/perigee/classes/A.class"));
        assertThat(bytes[7]).isEqualTo((byte) 61);
    }

    @Test
    void argumentsOfTheProjectCountButNotThoseThatAreOurs() throws IOException {
        project.page(
                        "a.java",
                        "class A { @Deprecated void f() {} } class B { void g(A a) { a.f(); } }")
                .with(
                        Project.options(
                                "17",
                                "UTF-8",
                                "-Xlint:all",
                                "-Xplugin:ErrorProne -Xep:NullAway:ERROR",
                                "-processor",
                                "no.such.Processor",
                                "--module-path=nowhere",
                                "-Akey=value",
                                "-J-Xmx1g",
                                "-d",
                                "/nowhere",
                                "--release",
                                "8",
                                "-implicit:none",
                                "-verbose"));
        CompileOutcome outcome = project.compile();
        assertThat(outcome.problems()).isEmpty();
        assertThat(project.classFiles()).containsOnlyKeys("A.class", "B.class");
    }

    @Test
    void warningsAreThoseThatTheProjectAsksFor() throws IOException {
        project.page("a.java", "class A { Object o = (String) \"x\"; }");
        assertThat(project.compile().warnings()).isEmpty();
        CompileOutcome outcome =
                project.with(Project.options("17", "UTF-8", "-Xlint:all")).compile();
        assertThat(outcome.warnings())
                .extracting(Object::toString)
                .containsExactly("src/main/pages/a.java:1:22: redundant cast to java.lang.String");
    }

    @Test
    void warningsCanBeMadeErrorsAndAreShown() throws IOException {
        project.page("a.java", "class A { Object o = (String) \"x\"; }")
                .with(Project.options("17", "UTF-8", "-Xlint:all", "-Werror"));
        CompileOutcome outcome = project.compile();
        assertThat(outcome.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "There are warnings, and the project's compiler arguments make them errors (-Werror). Correct what they say.");
        assertThat(outcome.warnings()).hasSize(1);
    }

    /** B069. */
    @Test
    void aByteOrderMarkIsNoPartOfASource() throws IOException {
        project.page("a.java", "\ufeff" + ENDPOINT.formatted("A"));
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        project.write(
                        "src/main/pages/a.java",
                        "class A { String s = \"\u00e9\"; }".getBytes(StandardCharsets.ISO_8859_1))
                .with(Project.options("17", "ISO-8859-1"));
        assertThat(project.problems()).isEmpty();
    }

    /** B097. */
    @Test
    void aSiteWithoutPagesHasNoClasses() {
        CompileOutcome outcome = project.compile();
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.ran()).isFalse();
        assertThat(project.compile().site()).isPresent();
    }

    @Test
    void theReleaseCanBeLeftToJavac() throws IOException {
        project.page("a.java", "class A {}").with(Project.options("", "UTF-8"));
        assertThat(project.problems()).isEmpty();
    }

    private URLClassLoader loader() throws IOException {
        project.compile();
        return new URLClassLoader(
                new URL[] {project.file("target/perigee/classes").toUri().toURL()}, null);
    }
}
