package dev.perigee.maven;

import dev.perigee.generator.launch.RoutesTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Has the project's own compilation, and so the IDE, see what is generated. */
record GeneratedRoots(Path sources, Path resources) {

    private static final String MODULE = "module-info.java";

    static GeneratedRoots of(RoutesTarget target) {
        return new GeneratedRoots(target.sources(), target.resources());
    }

    /**
     * Adds folders that are there. A project that is a Java module would have to require what the
     * class uses, so there it is for pages alone.
     */
    void addTo(MavenProject project) {
        boolean module =
                project.getCompileSourceRoots().stream()
                        .anyMatch(root -> Files.exists(Path.of(root, MODULE)));
        if (!module && Files.isDirectory(sources)) {
            project.addCompileSourceRoot(sources.toString());
            addResources(project);
        }
    }

    private void addResources(MavenProject project) {
        String directory = resources.toString();
        boolean known =
                project.getResources().stream()
                        .anyMatch(resource -> directory.equals(resource.getDirectory()));
        if (!known) {
            Resource resource = new Resource();
            resource.setDirectory(directory);
            project.addResource(resource);
        }
    }
}
