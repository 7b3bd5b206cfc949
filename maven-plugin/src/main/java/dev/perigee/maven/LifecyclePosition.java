package dev.perigee.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Whether a goal runs behind the project's own compilation, and so takes {@code target/classes} as
 * it is.
 */
final class LifecyclePosition {

    /** The default lifecycle from where the project is compiled. */
    private static final List<String> COMPILED =
            List.of(
                    "compile",
                    "process-classes",
                    "generate-test-sources",
                    "process-test-sources",
                    "generate-test-resources",
                    "process-test-resources",
                    "test-compile",
                    "process-test-classes",
                    "test",
                    "prepare-package",
                    "package",
                    "pre-integration-test",
                    "integration-test",
                    "post-integration-test",
                    "verify",
                    "install",
                    "deploy");

    private LifecyclePosition() {}

    /**
     * Goes by the phase that this execution is bound to. A goal from the command line is bound to
     * none: then the project's own execution of {@code prerender} counts.
     */
    static boolean isCompiled(MojoExecution execution, MavenProject project) {
        return Optional.ofNullable(execution.getLifecyclePhase())
                .or(() -> phaseOfPrerender(execution, project))
                .filter(LifecyclePosition::isCompiled)
                .isPresent();
    }

    private static Optional<String> phaseOfPrerender(
            MojoExecution execution, MavenProject project) {
        String key = Plugin.constructKey(execution.getGroupId(), execution.getArtifactId());
        return Stream.ofNullable(project.getPlugin(key))
                .flatMap(plugin -> plugin.getExecutions().stream())
                .filter(bound -> bound.getGoals().contains(PrerenderMojo.GOAL))
                .flatMap(bound -> Stream.ofNullable(bound.getPhase()))
                .findFirst();
    }

    /** Maven 4 also knows {@code before:compile}, {@code after:compile} and {@code compile[10]}. */
    static boolean isCompiled(String phase) {
        String plain = phase.replaceFirst("\\[.*", "");
        if (plain.startsWith("before:")) {
            return COMPILED.indexOf(plain.substring("before:".length())) > 0;
        }
        return COMPILED.contains(plain.replaceFirst("^after:", ""));
    }
}
