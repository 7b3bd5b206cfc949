package dev.perigee.maven;

import dev.perigee.generator.launch.Goal;
import java.nio.file.Path;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.shared.filtering.MavenResourcesFiltering;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Serves the site from its sources while they are edited: save a file, and the browser shows it.
 * Nothing is built before; a page is rendered when it is asked for. It runs until {@code q} is
 * typed; {@code r} starts it anew, {@code o} opens the site in a browser.
 */
@Mojo(name = DevMojo.GOAL)
@SuppressWarnings("NullAway.Init")
public final class DevMojo extends SiteMojo {

    static final String GOAL = "dev";

    /** Skips this goal. */
    @Parameter(property = "perigee.dev.skip", defaultValue = "false")
    private boolean skipDev;

    /** The port to listen on; if it is taken, the next free one. */
    @Parameter(property = "perigee.port", defaultValue = "4321")
    private int port;

    /**
     * The address to listen on. Another one than this machine's own shows unpublished pages to
     * everybody who can reach it.
     */
    @Parameter(property = "perigee.host", defaultValue = "127.0.0.1")
    private String host;

    private final Provider<MavenResourcesFiltering> filtering;
    private final Provider<ProjectBuilder> projects;
    private final Provider<LifecycleExecutor> lifecycle;
    private final Provider<BuildPluginManager> goals;

    @Inject
    DevMojo(
            ProjectDependenciesResolver resolver,
            ToolchainManager toolchains,
            Provider<MavenResourcesFiltering> filtering,
            Provider<ProjectBuilder> projects,
            Provider<LifecycleExecutor> lifecycle,
            Provider<BuildPluginManager> goals) {
        super(resolver, toolchains);
        this.filtering = filtering;
        this.projects = projects;
        this.lifecycle = lifecycle;
        this.goals = goals;
    }

    @Override
    Path workDirectory() {
        return super.workDirectory().resolve(GOAL);
    }

    @Override
    BuildModules modules() {
        return BuildModules.withSources(session.getProjects());
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (Skipping.applies(skip || skipDev, project, getLog())
                || Skipping.hasNoPages(pagesDirectory.toPath(), session, getLog())) {
            return;
        }
        EditedProject edited = new EditedProject(session, execution, projects, lifecycle, goals);
        DevSession dev =
                new DevSession(this::order, this::copyResources, new DevConsole(getLog()), edited);
        try {
            dev.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PluginProblems.interrupted(e);
        }
    }

    private ServeOrder order() throws MojoFailureException {
        return ServeOrder.of(request(Goal.DEV), project, session.getProjects(), host, port);
    }

    private void copyResources() throws MojoFailureException {
        copyResources(filtering, workDirectory());
    }
}
