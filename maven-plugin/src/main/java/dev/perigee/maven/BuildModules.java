package dev.perigee.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.FileSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The modules of the running build, as far as they take the place of their own jars. */
final class BuildModules {

    private final List<MavenProject> modules;
    private final boolean mustBeCompiled;

    BuildModules(List<MavenProject> modules) {
        this(modules, true);
    }

    private BuildModules(List<MavenProject> modules, boolean mustBeCompiled) {
        this.modules = List.copyOf(modules);
        this.mustBeCompiled = mustBeCompiled;
    }

    /** Modules whose sources are compiled with those of the site. */
    static BuildModules withSources(List<MavenProject> modules) {
        return new BuildModules(modules, false);
    }

    boolean has(Artifact artifact) {
        return find(artifact).isPresent();
    }

    /** Where the classes of that artifact are compiled to. */
    Path classes(Artifact artifact) throws MojoFailureException {
        MavenProject module = find(artifact).orElseThrow();
        boolean tests = "tests".equals(artifact.getClassifier());
        var build = module.getBuild();
        Path classes = Path.of(tests ? build.getTestOutputDirectory() : build.getOutputDirectory());
        if (mustBeCompiled && !Files.exists(classes) && (tests || hasSources(module))) {
            throw PluginProblems.moduleNotCompiled(module.getId(), classes);
        }
        return classes;
    }

    private Optional<MavenProject> find(Artifact artifact) {
        return modules.stream().filter(module -> makes(module, artifact)).findFirst();
    }

    private static boolean makes(MavenProject module, Artifact artifact) {
        return module.getGroupId().equals(artifact.getGroupId())
                && module.getArtifactId().equals(artifact.getArtifactId())
                && module.getVersion().equals(artifact.getBaseVersion())
                && (!artifact.hasClassifier() || "tests".equals(artifact.getClassifier()));
    }

    private static boolean hasSources(MavenProject module) {
        Stream<String> resources = module.getResources().stream().map(FileSet::getDirectory);
        return Stream.concat(module.getCompileSourceRoots().stream(), resources)
                .anyMatch(folder -> Files.exists(Path.of(folder)));
    }
}
