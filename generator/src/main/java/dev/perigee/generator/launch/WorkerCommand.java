package dev.perigee.generator.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The command that starts the worker. What would make output depend on the machine is pinned:
 * locale, time zone, encodings. The user's own arguments come last, and so win.
 *
 * <p>The first compiler alone (C1) and the serial collector are what short lives need: 100,000
 * pages of 1 kB took 5.3 s of CPU with them, and 6.6 s with both compilers. A site whose pages
 * compute for minutes asks for the second one with {@code -XX:TieredStopAtLevel=4}.
 */
final class WorkerCommand {

    static final String MAIN = "dev.perigee.core.boot.WorkerBoot";

    private static final List<String> PINNED =
            List.of(
                    "-Duser.language=",
                    "-Duser.country=",
                    "-Duser.variant=",
                    "-Duser.script=",
                    "-Duser.timezone=UTC",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-Dsun.stdout.encoding=UTF-8",
                    "-Dsun.stderr.encoding=UTF-8",
                    "-Djava.awt.headless=true");

    private WorkerCommand() {}

    /**
     * The command. Its arguments are in a file, since a class path can be longer than a command
     * line may be.
     *
     * @param archive further arguments, about the archive of classes
     * @param directory where the file goes
     */
    static List<String> of(BuildRequest request, List<String> archive, Path directory)
            throws IOException {
        List<String> arguments = new ArrayList<>(PINNED);
        arguments.add("-XX:-UsePerfData");
        arguments.add("-XX:ErrorFile=" + request.workDirectory().resolve("hs_err_pid%p.log"));
        List<String> own = request.worker().jvmArguments();
        arguments.add("-XX:TieredStopAtLevel=1");
        // Else the classes of the first second cost a full collection.
        arguments.add("-XX:MetaspaceSize=64m");
        if (own.stream().noneMatch(argument -> argument.matches("-XX:\\+Use\\w+GC"))) {
            arguments.add("-XX:+UseSerialGC");
        }
        arguments.addAll(archive);
        arguments.addAll(own);
        arguments.add("-cp");
        arguments.add(classPath(request.siteClassPath()));
        arguments.add(MAIN);
        return command(request, arguments, directory.resolve("worker.args"));
    }

    private static List<String> command(BuildRequest request, List<String> arguments, Path file)
            throws IOException {
        Files.write(file, arguments.stream().map(WorkerCommand::quoted).toList());
        return List.of(java(request.worker().javaHome()).toString(), "@" + file);
    }

    /**
     * The command that serves what was built. The JVM is as a jar has it: nothing is pinned but the
     * user's own arguments. Page classes are in the work directory, all else in the project's
     * classes.
     */
    static List<String> ofPreview(PreviewRequest request, String main, Path directory)
            throws IOException {
        BuildRequest build = request.build();
        List<Path> classPath = new ArrayList<>();
        classPath.add(build.workDirectory().resolve("classes"));
        classPath.add(request.classes());
        classPath.addAll(build.siteClassPath());
        List<String> arguments = new ArrayList<>(build.worker().jvmArguments());
        arguments.add("-cp");
        arguments.add(classPath(classPath));
        arguments.add(main);
        arguments.add(build.outputDirectory().toString());
        arguments.add(request.index().toString());
        arguments.add(String.valueOf(request.port()));
        return command(build, arguments, directory.resolve("preview.args"));
    }

    static String classPath(List<Path> entries) {
        return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
    }

    /** As the java command reads its argument files: quotes, and a backslash that escapes. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Path java(Path home) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        return home.resolve("bin").resolve(windows ? "java.exe" : "java");
    }
}
