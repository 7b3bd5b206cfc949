package dev.perigee.maven;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Preview;
import dev.perigee.generator.launch.PreviewRequest;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.model.FileSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * Serves what was built, files and live routes, exactly as the jar of {@code bundle} does: the same
 * server with the same class path, and with the environment variables that the jar reads. Only that
 * it listens on this machine alone, and on a port that is free, unless {@code HOST} and {@code
 * PORT} say otherwise. It runs until {@code q} is typed. Nothing is built: run {@code mvn package
 * perigee:preview} for both.
 */
@Mojo(name = "preview")
@SuppressWarnings("NullAway.Init")
public final class PreviewMojo extends SiteMojo {

    /** Skips this goal. */
    @Parameter(property = "perigee.preview.skip", defaultValue = "false")
    private boolean skipPreview;

    /** The port to listen on where {@code PORT} is not set; if it is taken, the next free one. */
    @Parameter(property = "perigee.port", defaultValue = "4321")
    private int port;

    /**
     * The address to listen on. Without it, what {@code HOST} says, or else this machine alone
     * ({@code 127.0.0.1}).
     */
    @Parameter(property = "perigee.host")
    private @Nullable String host;

    @Inject
    PreviewMojo(ProjectDependenciesResolver resolver, ToolchainManager toolchains) {
        super(resolver, toolchains);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (Skipping.applies(skip || skipPreview, project, getLog())
                || Skipping.hasNoPages(pagesDirectory.toPath(), session, getLog())) {
            return;
        }
        PreviewRequest request = preview(request(Goal.PRERENDER));
        Optional<Problem> missing = Preview.notBuilt(request);
        if (missing.isPresent()) {
            throw ProblemLines.failure(List.of(missing.get()), getLog());
        }
        ProblemLines.warn(Preview.outdated(request).stream().toList(), getLog());
        serve(request);
    }

    private PreviewRequest preview(BuildRequest build) {
        List<Path> sources = new ArrayList<>();
        sources.add(project.getFile().toPath());
        project.getCompileSourceRoots().forEach(root -> sources.add(Path.of(root)));
        project.getResources().stream()
                .map(FileSet::getDirectory)
                .forEach(folder -> sources.add(Path.of(folder)));
        return new PreviewRequest(
                build,
                Path.of(project.getBuild().getOutputDirectory()),
                sources,
                Optional.ofNullable(host),
                port);
    }

    private void serve(PreviewRequest request) throws MojoExecutionException, MojoFailureException {
        try (Preview preview = Preview.start(request, getLog()::info)) {
            getLog().info("Type q to quit, and Enter.");
            Keys keys = Keys.read(System.in, Map.of('q', preview::stop));
            boolean good = preview.await();
            keys.close();
            if (!good) {
                throw PluginProblems.previewFailed();
            }
        } catch (IOException e) {
            throw PluginProblems.previewNotStarted(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PluginProblems.interrupted(e);
        }
    }
}
