package dev.perigee.generator.launch;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Whether the project's class path has the runtime, and the one that belongs to this plugin. */
final class ClassPathCheck {

    private static final String BOOT = WorkerCommand.MAIN.replace('.', '/') + ".class";
    private static final String CORE = "perigee-core-";

    private ClassPathCheck() {}

    static Optional<Problem> problem(BuildRequest request) {
        Optional<Path> project = core(request.siteClassPath());
        if (project.isEmpty()) {
            boolean has = request.siteClassPath().stream().anyMatch(ClassPathCheck::hasBoot);
            return has ? Optional.empty() : Optional.of(LaunchProblems.runtimeMissing());
        }
        Optional<String> own = core(request.generatorClassPath()).map(ClassPathCheck::name);
        String projects = name(project.get());
        return own.filter(name -> !name.equals(projects))
                .map(name -> LaunchProblems.versionsDiffer(name, projects));
    }

    /** The jar, by its name in a repository; a sibling in a reactor is a folder. */
    private static Optional<Path> core(List<Path> classPath) {
        return classPath.stream()
                .filter(path -> name(path).startsWith(CORE) && Files.isRegularFile(path))
                .findFirst();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean hasBoot(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(BOOT));
        }
        if (!Files.isRegularFile(entry)) {
            return false;
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            return jar.getEntry(BOOT) != null;
        } catch (IOException e) {
            return false;
        }
    }
}
