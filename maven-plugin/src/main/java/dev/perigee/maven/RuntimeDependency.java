package dev.perigee.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Whether the project depends on Perigee's runtime, and on the one of the plugin's version. */
final class RuntimeDependency {

    private static final String KEY = "dev.perigee:perigee-ssr-runtime";

    private static final String ANNOTATIONS = "com.fasterxml.jackson.core:jackson-annotations";

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

    /**
     * Whether the annotations of Jackson are as new as those that the plugin itself has: Maven
     * takes the nearest version of a library, though another part of the project needs a newer one.
     */
    static void checkAnnotations(List<Library> classPath, List<Library> pluginsOwn)
            throws MojoFailureException {
        Optional<Library> found = Library.find(classPath, ANNOTATIONS);
        Optional<Library> needed = Library.find(pluginsOwn, ANNOTATIONS);
        if (found.isPresent() && needed.isPresent()) {
            String version = found.get().version();
            String oldest = needed.get().version();
            if (new ComparableVersion(version).compareTo(new ComparableVersion(oldest)) < 0) {
                throw PluginProblems.annotationsTooOld(version, oldest);
            }
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
