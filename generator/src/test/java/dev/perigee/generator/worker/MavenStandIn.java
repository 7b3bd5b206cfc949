package dev.perigee.generator.worker;

import dev.perigee.generator.launch.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM of its own that builds a site, so that a test can kill it. */
final class MavenStandIn {

    private MavenStandIn() {}

    public static void main(String[] arguments) throws InterruptedException {
        BuildResult result = new TestSite(Path.of(arguments[0])).build();
        if (!result.problems().isEmpty()) {
            throw new AssertionError(result.problems().toString());
        }
    }

    static Process start(Path project) throws IOException {
        return process(project).start();
    }

    /**
     * With no environment but this one and, where there is a shell, files that nobody else may
     * read.
     */
    static Process start(Path project, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = process(project);
        Path shell = Path.of("/bin/sh");
        if (Files.isExecutable(shell)) {
            List<String> command = new ArrayList<>();
            command.addAll(List.of(shell.toString(), "-c", "umask 077; exec \"$@\"", "sh"));
            command.addAll(builder.command());
            builder.command(command);
        }
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static ProcessBuilder process(Path project) {
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        MavenStandIn.class.getName(),
                        project.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
