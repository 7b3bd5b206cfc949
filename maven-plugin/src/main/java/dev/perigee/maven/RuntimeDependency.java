package dev.perigee.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Whether the project depends on Perigee's runtime, and on the one of the plugin's version. */
final class RuntimeDependency {

    private static final String KEY = "dev.perigee:perigee-ssr-runtime";

    private RuntimeDependency() {}

    static void check(List<Library> classPath, MavenProject project, String version)
            throws MojoFailureException {
        Optional<Library> runtime = Library.find(classPath, KEY);
        if (runtime.isEmpty()) {
            Optional<String> scope = declaredScope(project);
            throw scope.isPresent()
                    ? PluginProblems.runtimeOfOtherScope(scope.get(), version)
                    : PluginProblems.runtimeMissing(project.getArtifactId(), version);
        }
        String found = runtime.get().version();
        if (!found.equals(version)) {
            throw PluginProblems.runtimeOfOtherVersion(found, version);
        }
    }

    private static Optional<String> declaredScope(MavenProject project) {
        return project.getDependencies().stream()
                .filter(
                        dependency ->
                                KEY.equals(dependency.getManagementKey().replaceFirst(":jar$", "")))
                .map(Dependency::getScope)
                .findFirst();
    }
}
