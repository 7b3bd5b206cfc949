package dev.perigee.maven;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.CheckFolder;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Summary;
import dev.perigee.generator.launch.Tables;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
 * Builds the whole site and says what is wrong with it: pages that do not compile or render, names
 * that templates do not find, broken links, files that claim one path, an output folder that must
 * not be replaced. It leaves no files: what {@code prerender} has made stays as it is.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class CheckMojo extends SiteMojo {

    /** Skips this goal. */
    @Parameter(property = "perigee.check.skip", defaultValue = "false")
    private boolean skipCheck;

    private final Provider<MavenResourcesFiltering> filtering;

    @Inject
    CheckMojo(
            ProjectDependenciesResolver resolver,
            ToolchainManager toolchains,
            Provider<MavenResourcesFiltering> filtering) {
        super(resolver, toolchains);
        this.filtering = filtering;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (Skipping.applies(skip || skipCheck, project, getLog())
                || Skipping.hasNoPages(pagesDirectory.toPath(), session, getLog())) {
            return;
        }
        // Siblings are only made of files that stay; a check need not take the time.
        BuildRequest request = request(Goal.CHECK).withSettings(Map.of("compress", "false"));
        try (CheckFolder folder = CheckFolder.in(Path.of(project.getBuild().getDirectory()))) {
            List<Problem> problems = CheckFolder.outputProblems(request);
            copyResources(filtering, folder.work());
            BuildResult result = run(request.apartIn(folder.output(), folder.work()));
            if (!problems.isEmpty()) {
                throw ProblemLines.failure(problems, getLog());
            }
            result.summary().ifPresent(this::print);
        } catch (IOException e) {
            throw PluginProblems.notChecked(e);
        }
    }

    private void print(Summary summary) {
        getLog().info(Tables.checked(summary));
    }
}
