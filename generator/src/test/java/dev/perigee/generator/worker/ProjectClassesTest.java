package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A project that has classes and resources of a library's names uses its own, as the jar does. */
@Timeout(120)
class ProjectClassesTest {

    private static final String WORDS =
            """
            package lib;
            public class %s {
                public static String of() { return "%s"; }
            }
            """;

    @TempDir Path folder;
    private TestSite site;

    @BeforeEach
    void siteWithLibrary() throws IOException {
        site = new TestSite(folder.resolve("site"));
        Path classes = folder.resolve("library");
        compile(classes, "Words", "the library's");
        compile(classes, "Others", "the library's");
        Files.writeString(classes.resolve("words.txt"), "the library's");
        List<Path> classPath = new ArrayList<>(TestSite.classPathOfSite());
        classPath.add(jar(classes));
        site.siteClassPath(classPath)
                .get(
                        "words.txt.java",
                        "ClassLoader l = getClass().getClassLoader(); return"
                                + " Response.text(lib.Words.of() + \", \" + lib.Others.of() + \", \""
                                + " + new String(l.getResourceAsStream(\"words.txt\").readAllBytes())"
                                + " + Collections.list(l.getResources(\"words.txt\")).size());");
    }

    private void compile(Path classes, String name, String whose) throws IOException {
        Path source = folder.resolve("sources/lib/" + name + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, WORDS.formatted(name, whose));
        int exit =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "17",
                                "-d",
                                classes.toString(),
                                source.toString());
        assertThat(exit).isZero();
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("library.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new ZipEntry(name));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    @Test
    void aLibraryIsUsedAsItIs() throws Exception {
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.files())
                .containsEntry("words.txt", "the library's, the library's, the library's1");
    }

    @Test
    void sourcesOfTheProjectReplaceALibrarysClass() throws Exception {
        site.file("src/main/java/lib/Words.java", WORDS.formatted("Words", "the project's"));
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.files())
                .containsEntry("words.txt", "the project's, the library's, the library's1");
    }

    @Test
    void compiledClassesAndResourcesOfTheProjectReplaceALibrarys() throws Exception {
        Path classes = folder.resolve("site/target/classes");
        compile(classes, "Words", "the project's");
        Files.writeString(classes.resolve("words.txt"), "the project's");
        assertThat(site.compiledClasses(classes).build().problems()).isEmpty();
        assertThat(site.files())
                .containsEntry("words.txt", "the project's, the library's, the project's2");
    }

    @Test
    void aPageMayHaveTheNameOfALibrarysClass() throws Exception {
        site.file(
                "src/main/pages/page.txt.java",
                "package lib; import dev.perigee.api.*; class Others implements Endpoint { @Override"
                        + " public Response get(Context context) { return Response.text(\"a page\");"
                        + " } }");
        site.remove("src/main/pages/words.txt.java");
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.files()).containsEntry("page.txt", "a page");
    }
}
