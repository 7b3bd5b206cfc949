package dev.perigee.maven;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.ServeRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;
import org.apache.maven.project.MavenProject;

/**
 * What a worker that serves is asked for. Modules of the same build that the site depends on are
 * edited as the site itself is: their sources are compiled with those of the site, and their
 * classes may change while it is served.
 */
record ServeOrder(BuildRequest build, ServeRequest serve) {

    static ServeOrder of(
            BuildRequest build,
            MavenProject project,
            List<MavenProject> modules,
            String host,
            int port) {
        List<Path> libraries = new ArrayList<>();
        List<Path> reloaded = new ArrayList<>();
        List<Path> sources = new ArrayList<>(build.sourceRoots());
        for (Path path : build.siteClassPath()) {
            Optional<MavenProject> module = module(path, project, modules);
            if (module.isEmpty()) {
                libraries.add(path);
            } else {
                reloaded.add(classes(module.get()));
                reloaded.addAll(resources(module.get()));
                module.get().getCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
            }
        }
        BuildRequest request =
                new BuildRequest(
                        build.goal(),
                        build.projectDirectory(),
                        build.pagesDirectory(),
                        build.folders(),
                        build.publicDirectory(),
                        build.outputDirectory(),
                        build.workDirectory(),
                        build.routes(),
                        build.compiledClasses().isPresent() ? List.of() : sources,
                        build.compiledClasses(),
                        build.compiler(),
                        libraries,
                        build.generatorClassPath(),
                        build.settings(),
                        build.worker());
        return new ServeOrder(request, new ServeRequest(host, port, resources(project), reloaded));
    }

    /** The module that a class path entry comes from: its classes, or the jar made of them. */
    private static Optional<MavenProject> module(
            Path path, MavenProject project, List<MavenProject> modules) {
        return modules.stream()
                .filter(module -> !module.getId().equals(project.getId()))
                .filter(module -> path.equals(classes(module)) || path.equals(jar(module)))
                .findFirst();
    }

    private static Path classes(MavenProject module) {
        return Path.of(module.getBuild().getOutputDirectory());
    }

    private static Path jar(MavenProject module) {
        return Optional.ofNullable(module.getArtifact().getFile())
                .map(File::toPath)
                .orElse(classes(module));
    }

    private static List<Path> resources(MavenProject module) {
        return Stream.ofNullable(module.getResources())
                .flatMap(List::stream)
                .map(FileSet::getDirectory)
                .map(Path::of)
                .toList();
    }
}
