package dev.perigee.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The project whose pom may be edited while its goal runs. */
final class EditedProject {

    private final MavenSession session;
    private final MojoExecution execution;
    private final Provider<ProjectBuilder> projects;
    private final Provider<LifecycleExecutor> lifecycle;
    private final Provider<BuildPluginManager> goals;
    private final File pom;
    private final List<Path> poms;
    private String stamp;
    private Optional<MavenProject> fresh = Optional.empty();

    EditedProject(
            MavenSession session,
            MojoExecution execution,
            Provider<ProjectBuilder> projects,
            Provider<LifecycleExecutor> lifecycle,
            Provider<BuildPluginManager> goals) {
        this.session = session;
        this.execution = execution;
        this.projects = projects;
        this.lifecycle = lifecycle;
        this.goals = goals;
        // In Maven 4 each thread has a current project of its own.
        MavenProject project = session.getCurrentProject();
        this.pom = project.getFile();
        this.poms = poms(project);
        this.stamp = stamp();
    }

    /** That of the project, those of its parents as far as they lie on this disk, and modules'. */
    private List<Path> poms(MavenProject project) {
        List<Path> files = new ArrayList<>();
        for (MavenProject at = project; at != null; at = at.getParent()) {
            Optional.ofNullable(at.getFile()).map(File::toPath).ifPresent(files::add);
        }
        for (MavenProject module : session.getProjects()) {
            Optional.ofNullable(module.getFile()).map(File::toPath).ifPresent(files::add);
        }
        return files;
    }

    private String stamp() {
        StringBuilder text = new StringBuilder();
        for (Path pom : poms) {
            try {
                text.append(Files.getLastModifiedTime(pom)).append(Files.size(pom)).append(' ');
            } catch (IOException e) {
                // It is being replaced.
                return stamp == null ? "" : stamp;
            }
        }
        return text.toString();
    }

    /** Whether a pom was changed since this was last asked. */
    boolean isChanged() {
        String now = stamp();
        boolean changed = !now.equals(stamp);
        stamp = now;
        return changed;
    }

    /** Reads the project again. */
    void read() throws ProjectBuildingException {
        ProjectBuildingRequest request =
                new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        fresh = Optional.of(projects.get().build(pom, request).getProject());
    }

    /** Runs the goal again, for the project as it was read. */
    void runGoal(int port) throws MojoExecutionException {
        session.setCurrentProject(fresh.orElseThrow());
        String goal =
                String.join(
                        ":",
                        execution.getGroupId(),
                        execution.getArtifactId(),
                        execution.getVersion(),
                        execution.getGoal());
        try {
            for (MojoExecution next :
                    lifecycle.get().calculateExecutionPlan(session, goal).getMojoExecutions()) {
                keepPort(next, port);
                goals.get().executeMojo(session, next);
            }
        } catch (MojoExecutionException e) {
            throw e;
        } catch (Exception e) {
            throw new MojoExecutionException(
                    "The server cannot be started from the changed pom: " + e.getMessage(), e);
        }
    }

    /** A port that the pom itself names is the one to take; else pages that are open stay there. */
    private static void keepPort(MojoExecution next, int port) {
        Xpp3Dom parameter = next.getConfiguration().getChild("port");
        boolean named =
                parameter != null
                        && parameter.getValue() != null
                        && !parameter.getValue().contains("${");
        if (parameter != null && !named) {
            parameter.setValue(String.valueOf(port));
        }
    }
}
