package dev.perigee.generator.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A build in a process of its own, which ends without a word before a step. */
final class DyingBuild {

    static final int DIED = 42;

    private DyingBuild() {}

    /**
     * Starts it.
     *
     * @param number of the step before which it ends
     * @param before a command that starts another one
     */
    static Process start(Path project, int number, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingBuild.class.getName(),
                        project.toString(),
                        String.valueOf(number)));
        return new ProcessBuilder(command).inheritIO().start();
    }

    public static void main(String[] arguments) throws Exception {
        int[] left = {Integer.parseInt(arguments[1])};
        SiteFixture site =
                new SiteFixture(Path.of(arguments[0]))
                        .with(
                                (Checkpoint)
                                        step -> {
                                            if (left[0]-- == 0) {
                                                Runtime.getRuntime().halt(DIED);
                                            }
                                        });
        Map<String, String> files = StoppedBuildTest.NEXT;
        site.build(files);
    }
}
