package dev.perigee.maven;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Summary;
import dev.perigee.generator.launch.Tables;
import java.nio.file.Path;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.shared.filtering.MavenResourcesFiltering;
import org.apache.maven.toolchain.ToolchainManager;

/**
 * Renders the site's prerendered routes to files: afterwards {@code target/static} is complete and
 * ready for a CDN. Bound to a phase before {@code compile}, it compiles the pages, and what they
 * use of the project's sources, by itself; bound to a later one, it takes {@code target/classes} as
 * it is.
 *
 * <p>It also generates the class {@code Routes}, which links to the site's routes: before {@code
 * compile}, as a source of the project; else for the pages alone, and {@code links} makes it for
 * the project. In Eclipse and VS Code that is all that it does.
 */
@Mojo(name = PrerenderMojo.GOAL, defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class PrerenderMojo extends SiteMojo {

    static final String GOAL = "prerender";

    /** Skips this goal. */
    @Parameter(property = "perigee.prerender.skip", defaultValue = "false")
    private boolean skipPrerender;

    private final Provider<MavenResourcesFiltering> filtering;

    @Inject
    PrerenderMojo(
            ProjectDependenciesResolver resolver,
            ToolchainManager toolchains,
            Provider<MavenResourcesFiltering> filtering) {
        super(resolver, toolchains);
        this.filtering = filtering;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (Skipping.applies(skip || skipPrerender, project, getLog())) {
            keepRoutes();
            return;
        }
        if (RoutesClass.isAllAskedFor(session)) {
            routesClass().generate(pagesDirectory.toPath(), compilerPlugin(), getLog());
            return;
        }
        BuildRequest request = request(Goal.PRERENDER);
        copyResources(filtering, request.workDirectory());
        BuildResult result = run(request);
        if (request.compiledClasses().isEmpty()) {
            routesClass().addToProject();
        }
        result.summary().ifPresent(summary -> print(summary, request, result));
    }

    /** The project's own code may use the class that the last build has generated. */
    private void keepRoutes() throws MojoFailureException {
        if (!LifecyclePosition.isCompiled(execution, project)) {
            routesClass().addToProject();
        }
    }

    private void print(Summary summary, BuildRequest request, BuildResult result) {
        Tables.summary(summary).forEach(getLog()::info);
        if (!summary.nothingChanged()) {
            Path project = request.projectDirectory();
            result.report()
                    .ifPresent(report -> getLog().info("Report: " + project.relativize(report)));
        }
    }
}
