package dev.perigee.maven;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Tables;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Prints the site's routes in match order: methods, pattern, source, and whether a route is
 * answered by files or live. It compiles the pages if need be, and renders nothing.
 */
@Mojo(name = "routes", threadSafe = true)
public final class RoutesMojo extends SiteMojo {

    /** Skips this goal. */
    @Parameter(property = "perigee.routes.skip", defaultValue = "false")
    private boolean skipRoutes;

    @Inject
    RoutesMojo(ProjectDependenciesResolver resolver, ToolchainManager toolchains) {
        super(resolver, toolchains);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (Skipping.applies(skip || skipRoutes, project, getLog())
                || Skipping.hasNoPages(pagesDirectory.toPath(), session, getLog())) {
            return;
        }
        BuildResult result = run(request(Goal.ROUTES));
        Tables.routes(result.routes()).forEach(getLog()::info);
    }
}
