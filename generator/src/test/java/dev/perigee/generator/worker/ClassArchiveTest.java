package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.Goal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The archive of classes makes a worker start sooner, and never makes a build fail. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class ClassArchiveTest {

    @TempDir Path project;
    @TempDir Path jars;
    private TestSite site;

    @BeforeEach
    void create() throws IOException {
        List<Path> classPath = new ArrayList<>();
        for (Path entry : TestSite.classPathOfSite()) {
            classPath.add(Files.isDirectory(entry) ? jar(entry, classPath.size()) : entry);
        }
        site =
                new TestSite(project)
                        .siteClassPath(classPath)
                        .get("a.txt.java", "return Response.text(\"a\");");
    }

    private Path jar(Path folder, int number) throws IOException {
        Path jar = jars.resolve("classes-" + number + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(name));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private void build() throws InterruptedException {
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.output).isEmpty();
        assertThat(site.files()).containsEntry("a.txt", "a");
    }

    private Optional<Path> archive() throws IOException {
        try (Stream<Path> files = Files.list(site.workFolder())) {
            return files.filter(file -> file.toString().endsWith(".jsa")).findFirst();
        }
    }

    @Test
    void theSecondBuildWritesItAndTheNextOnesUseIt() throws Exception {
        build();
        assertThat(archive()).isEmpty();
        build();
        assertThat(archive()).isPresent();
        build();
    }

    @Test
    void oneThatIsBrokenIsLeftAlone() throws Exception {
        build();
        build();
        Path archive = archive().orElseThrow();
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
        build();
        assertThat(Files.size(archive)).isGreaterThan(bytes.length / 2);

        bytes = Files.readAllBytes(archive);
        Arrays.fill(bytes, 20_000, 1_000_000, (byte) 7);
        Files.write(archive, bytes);
        assertThat(site.build().problems()).isEmpty();
        build();
    }

    @Test
    void anotherClassPathMakesItAnew() throws Exception {
        build();
        build();
        Path old = archive().orElseThrow();
        try (OutputStream out = Files.newOutputStream(jars.resolve("more.jar"));
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new JarEntry("x"));
        }
        List<Path> classPath = new ArrayList<>(site.request(Goal.ROUTES).siteClassPath());
        classPath.add(jars.resolve("more.jar"));
        site.siteClassPath(classPath);
        build();
        assertThat(old).doesNotExist();
        build();
        assertThat(archive()).isPresent().get().isNotEqualTo(old);
    }
}
