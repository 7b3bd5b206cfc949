package dev.perigee.generator.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in a JVM of its own: what is loaded, and what a killed one leaves. */
class CompilerProcessTest {

    @TempDir private Path directory;
    private Project project;

    /** Compiles the project in a folder and says what became of it. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            CompileOutcome outcome = new Project(Path.of(arguments[0])).compile();
            System.out.println("ran " + outcome.ran());
            outcome.problems().forEach(System.out::println);
        }
    }

    @BeforeEach
    void project() throws IOException {
        project = new Project(directory.resolve("site"));
        for (int i = 0; i < 40; i++) {
            project.page(i + ".java", Project.ENDPOINT.formatted("P" + i));
        }
    }

    @Test
    void noChangeNeedsNoJavac() throws Exception {
        assertThat(output(start())).startsWith("ran true");
        assertThat(output(start("--limit-modules", "java.base"))).startsWith("ran false");
    }

    @Test
    void aJavaWithoutCompilerIsNamed() throws Exception {
        assertThat(output(start("--limit-modules", "java.base")))
                .contains("has no compiler. Run Maven with a JDK: set JAVA_HOME to one.");
    }

    @Test
    void aRunThatIsKilledAtAnyMomentIsFoundOut() throws Exception {
        project.compile();
        Map<String, String> first = project.classFiles();
        for (int i = 0; i < 40; i++) {
            project.page(i + ".java", Project.ENDPOINT.formatted("Q" + i));
        }
        for (int millis = 100; millis <= 900; millis += 200) {
            Process process = start();
            process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        project.compile();
        assertThat(project.classFiles()).hasSameSizeAs(first).containsKey("Q7.class");
        assertThat(project.classFiles()).doesNotContainKey("P7.class");
    }

    private Process start(String... jvmArguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmArguments));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), project.file("").toString()));
        Path output = Files.createTempFile(directory, "output", ".txt");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(directory.toFile())
                .start();
    }

    private String output(Process process) throws Exception {
        process.waitFor();
        try (var outputs = Files.newDirectoryStream(directory, "output*")) {
            Path latest = outputs.iterator().next();
            String text = Files.readString(latest, StandardCharsets.UTF_8);
            Files.delete(latest);
            return text;
        }
    }
}
