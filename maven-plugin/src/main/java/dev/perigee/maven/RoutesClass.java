package dev.perigee.maven;

import dev.perigee.generator.launch.RoutesTarget;
import dev.perigee.generator.links.RoutesFiles;
import dev.perigee.generator.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The class {@code Routes} of a project, made from the names of its pages alone. */
final class RoutesClass {

    /** What m2e, and so Eclipse and VS Code, tell of themselves. */
    private static final String M2E = "m2e.version";

    private final MavenProject project;
    private final RoutesTarget target;

    /**
     * That of a project.
     *
     * @param packageName the parameter, if it is set
     */
    RoutesClass(MavenProject project, Optional<String> packageName) throws MojoFailureException {
        this.project = project;
        this.target =
                RoutesTarget.in(
                        Path.of(project.getBuild().getDirectory()),
                        RoutesPackage.of(packageName, project.getGroupId()));
    }

    /** Whether an IDE asks what the project's sources are: it has no use for a site. */
    static boolean isAllAskedFor(MavenSession session) {
        return session.getSystemProperties().containsKey(M2E)
                || session.getUserProperties().containsKey(M2E);
    }

    RoutesTarget target() {
        return target;
    }

    /** Generates it, and has the project's compilation see it. */
    void generate(Path pagesDirectory, PluginConfiguration compiler, Log log)
            throws MojoFailureException {
        List<Problem> problems =
                new RoutesFiles(target)
                        .writeSource(
                                project.getBasedir().toPath(),
                                pagesDirectory,
                                project.getCompileSourceRoots().stream().map(Path::of).toList(),
                                charset(compiler));
        if (!problems.isEmpty()) {
            throw ProblemLines.failure(problems, log);
        }
        addToProject();
    }

    void addToProject() {
        GeneratedRoots.of(target).addTo(project);
    }

    /** An encoding that is unknown is the compiler's to tell of. */
    private static Charset charset(PluginConfiguration compiler) {
        try {
            return Charset.forName(new ProjectCompiler(compiler).options().encoding());
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
