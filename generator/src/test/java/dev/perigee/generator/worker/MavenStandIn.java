package dev.perigee.generator.worker;

import java.nio.file.Path;

/** A JVM of its own that builds a site, so that a test can kill it. */
final class MavenStandIn {

    private MavenStandIn() {}

    public static void main(String[] arguments) throws InterruptedException {
        new TestSite(Path.of(arguments[0])).build();
    }

    static Process start(Path project) throws java.io.IOException {
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        MavenStandIn.class.getName(),
                        project.toString())
                .start();
    }
}
