package dev.perigee.maven;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Launcher;
import dev.perigee.generator.launch.WorkerOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.shared.filtering.MavenResourcesFiltering;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** What the goals that look at the site's sources have in common: how they call the build. */
@SuppressWarnings("NullAway.Init")
abstract class SiteMojo extends SiteParameters {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /** Skips every goal of this plugin. */
    @Parameter(property = "perigee.skip", defaultValue = "false")
    boolean skip;

    /** How many paths are rendered at a time; without it, one on each core. */
    @Parameter(property = "perigee.threads")
    @Nullable String threads;

    /**
     * How long one path may take to render: seconds, or a number with a unit ({@code 500ms}, {@code
     * 90s}, {@code 5m}); {@code 0} is for ever, as one wants with a debugger. Without it, 60
     * seconds.
     */
    @Parameter(property = "perigee.pathDeadline")
    @Nullable String pathDeadline;

    /** How many paths the site may have, so that an endless list ends; 2,000,000 without it. */
    @Parameter(property = "perigee.pathLimit")
    @Nullable String pathLimit;

    /** Arguments of the JVM that compiles and renders, such as {@code -Xmx2g}. */
    @Parameter(property = "perigee.worker.args")
    @Nullable String workerArgs;

    private final ProjectDependenciesResolver resolver;
    private final ToolchainManager toolchains;

    SiteMojo(ProjectDependenciesResolver resolver, ToolchainManager toolchains) {
        this.resolver = resolver;
        this.toolchains = toolchains;
    }

    Path workDirectory() {
        return Path.of(project.getBuild().getDirectory(), "perigee");
    }

    BuildRequest request(Goal goal) throws MojoFailureException {
        List<Library> classPath =
                new SiteClassPath(resolver, session, project, modules()).resolve();
        RuntimeDependency.check(classPath, project, plugin.getVersion());
        RuntimeDependency.checkAnnotations(classPath, Library.ofPlugin(plugin));
        boolean compiled = LifecyclePosition.isCompiled(execution, project);
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        CompilerOptions compiler = new ProjectCompiler(compilerPlugin()).options();
        return new BuildRequest(
                goal,
                project.getBasedir().toPath(),
                pagesDirectory.toPath(),
                folders(),
                publicDirectory.toPath(),
                outputDirectory.toPath(),
                workDirectory(),
                routesClass().target(),
                compiled ? List.of() : sourceRoots(),
                compiled ? Optional.of(classes) : Optional.empty(),
                compiler,
                classPath.stream().map(Library::path).toList(),
                GeneratorClassPath.of(plugin),
                settings(),
                worker(compiler));
    }

    /** Those of the same build, which must be compiled for the site to be built. */
    BuildModules modules() {
        return new BuildModules(session.getProjects());
    }

    RoutesClass routesClass() throws MojoFailureException {
        return new RoutesClass(project, Optional.ofNullable(routesPackage));
    }

    PluginConfiguration compilerPlugin() {
        return configurationOf("maven-compiler-plugin", "default-compile");
    }

    /**
     * Copies the project's resources to where its pages are compiled to, unless the project is
     * compiled already: then they are where it was.
     */
    void copyResources(Provider<MavenResourcesFiltering> filtering, Path work)
            throws MojoFailureException {
        if (!LifecyclePosition.isCompiled(execution, project)) {
            PluginConfiguration resources =
                    configurationOf("maven-resources-plugin", "default-resources");
            new SiteResources(filtering, session, project, resources).copy(work);
        }
    }

    PluginConfiguration configurationOf(String artifactId, String executionId) {
        return PluginConfiguration.of(artifactId, executionId, project, session, execution);
    }

    /** Runs the build; its warnings and problems are written by the time it returns or throws. */
    BuildResult run(BuildRequest request) throws MojoExecutionException, MojoFailureException {
        ProgressLine progress = ProgressLine.of(session, getLog());
        boolean showDetails = session.getRequest().isShowErrors();
        BuildResult result;
        try {
            result = Launcher.run(request, new BuildConsole(getLog(), progress, showDetails));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PluginProblems.interrupted(e);
        } finally {
            progress.clear();
        }
        ProblemLines.warn(result.warnings(), getLog());
        if (!result.succeeded()) {
            throw ProblemLines.failure(result.problems(), getLog());
        }
        return result;
    }

    private List<Path> sourceRoots() {
        return project.getCompileSourceRoots().stream().map(Path::of).toList();
    }

    private WorkerOptions worker(CompilerOptions compiler) throws MojoFailureException {
        boolean preview = compiler.arguments().contains("--enable-preview");
        return new WorkerParameters(
                        Optional.ofNullable(workerArgs),
                        Optional.ofNullable(threads),
                        Optional.ofNullable(pathDeadline),
                        Optional.ofNullable(pathLimit))
                .read(
                        WorkerJdk.home(toolchains, session),
                        preview ? List.of("--enable-preview") : List.of());
    }
}
