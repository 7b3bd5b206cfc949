package dev.perigee.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * The project's runtime class path, without its own classes, in Maven's order.
 *
 * <p>The goals declare no dependency resolution: with it, Maven would fail at {@code
 * generate-sources} on a module of the same build that is not packaged yet, before the goal runs.
 * Here the module's output folder takes its place.
 */
final class SiteClassPath {

    private static final Set<String> SCOPES =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_RUNTIME);

    private final ProjectDependenciesResolver resolver;
    private final MavenSession session;
    private final MavenProject project;
    private final BuildModules modules;

    SiteClassPath(
            ProjectDependenciesResolver resolver, MavenSession session, MavenProject project) {
        this(resolver, session, project, new BuildModules(session.getProjects()));
    }

    /** With the modules of the same build as they are taken. */
    SiteClassPath(
            ProjectDependenciesResolver resolver,
            MavenSession session,
            MavenProject project,
            BuildModules modules) {
        this.resolver = resolver;
        this.session = session;
        this.project = project;
        this.modules = modules;
    }

    List<Library> resolve() throws MojoFailureException {
        var request =
                new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
        request.setResolutionFilter(
                (node, parents) ->
                        node.getDependency() == null
                                || SCOPES.contains(node.getDependency().getScope()));
        try {
            return libraries(artifacts(resolver.resolve(request)));
        } catch (DependencyResolutionException e) {
            Set<Artifact> artifacts = artifacts(e.getResult());
            boolean modulesOnly =
                    artifacts.stream().allMatch(a -> a.getFile() != null || modules.has(a));
            if (artifacts.isEmpty() || !modulesOnly) {
                throw PluginProblems.unresolved(e);
            }
            return libraries(artifacts);
        }
    }

    /** In the order in which Maven itself puts them on a class path. */
    private Set<Artifact> artifacts(DependencyResolutionResult result) {
        Set<Artifact> artifacts = new LinkedHashSet<>();
        if (result.getDependencyGraph() != null) {
            List<String> trail = List.of(project.getArtifact().getId());
            var nodes = result.getDependencyGraph().getChildren();
            RepositoryUtils.toArtifacts(artifacts, nodes, trail, null);
        }
        artifacts.removeIf(
                artifact ->
                        !SCOPES.contains(artifact.getScope())
                                || !artifact.getArtifactHandler().isAddedToClasspath());
        return artifacts;
    }

    private List<Library> libraries(Set<Artifact> artifacts) throws MojoFailureException {
        List<Library> libraries = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            File file = artifact.getFile();
            Path path = file == null ? modules.classes(artifact) : file.toPath();
            libraries.add(Library.of(artifact, path));
        }
        return libraries;
    }
}
