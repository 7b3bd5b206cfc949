package dev.perigee.maven;

import dev.perigee.generator.bundle.Bundle;
import dev.perigee.generator.bundle.BundleRequest;
import dev.perigee.generator.bundle.BundleResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code target/<finalName>-ssr.jar}: one file that {@code java -jar} runs, with the live
 * routes, the static files that {@code prerender} made, and the project's runtime class path. It is
 * attached to the project with the classifier {@code ssr}.
 */
@Mojo(name = "bundle", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class BundleMojo extends AbstractMojo {

    private static final String CLASSIFIER = "ssr";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** Skips every goal of this plugin. */
    @Parameter(property = "perigee.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal. */
    @Parameter(property = "perigee.bundle.skip", defaultValue = "false")
    private boolean skipBundle;

    /** The folder for the CDN, as {@code prerender} has it. */
    @Parameter(
            property = "perigee.outputDirectory",
            defaultValue = "${project.build.directory}/static")
    private File outputDirectory;

    /**
     * The time that all entries of the jar have, as Maven's reproducible builds want it: {@code
     * 2026-01-31T12:00:00Z} or the seconds since 1970. Without it they have a constant one.
     */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    private final ProjectDependenciesResolver resolver;
    private final MavenProjectHelper projects;

    @Inject
    BundleMojo(ProjectDependenciesResolver resolver, MavenProjectHelper projects) {
        this.resolver = resolver;
        this.projects = projects;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (Skipping.applies(skip || skipBundle, project, getLog())) {
            return;
        }
        BundleRequest request = request();
        BundleResult result = write(request);
        ProblemLines.warn(result.warnings(), getLog());
        if (!result.succeeded()) {
            throw ProblemLines.failure(result.problems(), getLog());
        }
        projects.attachArtifact(project, "jar", CLASSIFIER, request.jar().toFile());
        getLog().info(made(request, result));
    }

    private BundleRequest request() throws MojoFailureException {
        List<Library> classPath = new SiteClassPath(resolver, session, project).resolve();
        RuntimeDependency.check(classPath, project, plugin.getVersion());
        RuntimeDependency.checkAnnotations(classPath, Library.ofPlugin(plugin));
        Build build = project.getBuild();
        Path target = Path.of(build.getDirectory());
        return new BundleRequest(
                project.getBasedir().toPath(),
                target.resolve("perigee"),
                outputDirectory.toPath(),
                Path.of(build.getOutputDirectory()),
                classPath.stream().map(Library::path).toList(),
                target.resolve(build.getFinalName() + "-" + CLASSIFIER + ".jar"),
                project.getArtifactId(),
                project.getVersion(),
                OutputTimestamp.parse(outputTimestamp));
    }

    private BundleResult write(BundleRequest request) throws MojoExecutionException {
        try {
            return Bundle.write(request, getLog()::info);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PluginProblems.interrupted(e);
        }
    }

    private static String made(BundleRequest request, BundleResult result) {
        return String.format(
                Locale.ROOT,
                "Bundled %s (%,d kB, %s). Run it with: java -jar %s",
                request.jar().getFileName(),
                (result.bytes() + 999) / 1000,
                result.files() == 1 ? "1 static file" : result.files() + " static files",
                request.projectDirectory().relativize(request.jar()));
    }
}
