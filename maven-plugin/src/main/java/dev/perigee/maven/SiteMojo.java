package dev.perigee.maven;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.CompilerOptions;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Launcher;
import dev.perigee.generator.launch.WorkerOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** What the goals that look at the site's sources have in common: its parameters. */
@SuppressWarnings("NullAway.Init")
abstract class SiteMojo extends AbstractMojo {

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

    /** The route tree. */
    @Parameter(
            property = "perigee.pagesDirectory",
            defaultValue = "${project.basedir}/src/main/pages")
    File pagesDirectory;

    /** Files that are copied to the output as they are. It need not exist. */
    @Parameter(
            property = "perigee.publicDirectory",
            defaultValue = "${project.basedir}/src/main/public")
    File publicDirectory;

    /**
     * The folder for the CDN. It belongs to Perigee alone: what is in it is replaced as a whole.
     */
    @Parameter(
            property = "perigee.outputDirectory",
            defaultValue = "${project.build.directory}/static")
    File outputDirectory;

    /**
     * Where the site lives: scheme, host and, if need be, port, such as {@code
     * https://example.com}.
     */
    @Parameter(property = "perigee.site")
    @Nullable String site;

    /** The path below which the site lives, such as {@code /docs}. Without it, the root. */
    @Parameter(property = "perigee.base")
    @Nullable String base;

    /**
     * What happens to a slash at the end of a page's path: {@code ignore} (both answer, as is the
     * default), {@code always} or {@code never}.
     */
    @Parameter(property = "perigee.trailingSlash")
    @Nullable String trailingSlash;

    /**
     * The file that a prerendered page becomes: {@code directory} ({@code about/index.html}, as is
     * the default) or {@code file} ({@code about.html}).
     */
    @Parameter(property = "perigee.buildFormat")
    @Nullable String buildFormat;

    /**
     * Whether routes that do not say are prerendered: {@code true}, as is the default, or {@code
     * false}.
     */
    @Parameter(property = "perigee.prerender")
    @Nullable String prerender;

    /**
     * Redirects, one a line: the path it is from, which may have parameters, where it goes and, if
     * that is not 301, its status.
     *
     * <pre>
     * /old              /new            308
     * /blog/[slug]      /articles/[slug]
     * </pre>
     */
    @Parameter(property = "perigee.redirects")
    @Nullable String redirects;

    /**
     * Headers of files: a line with a path, which may have parameters, and below it a line for each
     * header.
     *
     * <pre>
     * /assets/[...path]
     *   Cache-Control: public, max-age=31536000, immutable
     * </pre>
     */
    @Parameter(property = "perigee.headers")
    @Nullable String headers;

    /**
     * Where the jar answers if a CDN stands before it: scheme, host and port. With it, rules for
     * Netlify, Cloudflare and nginx are written that send live routes there.
     */
    @Parameter(property = "perigee.originUrl")
    @Nullable String originUrl;

    /**
     * Hosts besides the site's own that it may be called by: {@code example.com}, {@code
     * *.example.com}, {@code **.example.com}.
     */
    @Parameter(property = "perigee.allowedDomains")
    @Nullable List<String> allowedDomains;

    /**
     * Whether form-like requests from other sites are refused: {@code true}, as is the default, or
     * {@code false}.
     */
    @Parameter(property = "perigee.checkOrigin")
    @Nullable String checkOrigin;

    /**
     * The largest body of a request, such as {@code 500KB} or {@code 1MB}, which is the default.
     */
    @Parameter(property = "perigee.bodySizeLimit")
    @Nullable String bodySizeLimit;

    /**
     * What a route answers to a method that it has no handler for: {@code 404}, as is the default,
     * or {@code 405}.
     */
    @Parameter(property = "perigee.unmatchedMethod")
    @Nullable String unmatchedMethod;

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
        List<Library> classPath = new SiteClassPath(resolver, session, project).resolve();
        RuntimeDependency.check(classPath, project, plugin.getVersion());
        boolean compiled = LifecyclePosition.isCompiled(execution, project);
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        CompilerOptions compiler =
                new ProjectCompiler(configurationOf("maven-compiler-plugin", "default-compile"))
                        .options();
        return new BuildRequest(
                goal,
                project.getBasedir().toPath(),
                pagesDirectory.toPath(),
                publicDirectory.toPath(),
                outputDirectory.toPath(),
                workDirectory(),
                compiled ? List.of() : sourceRoots(),
                compiled ? Optional.of(classes) : Optional.empty(),
                compiler,
                classPath.stream().map(Library::path).toList(),
                GeneratorClassPath.of(plugin),
                settings(),
                worker(compiler));
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

    private Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        put(settings, "site", site);
        put(settings, "base", base);
        put(settings, "trailingSlash", trailingSlash);
        put(settings, "buildFormat", buildFormat);
        put(settings, "prerender", prerender);
        put(settings, "redirects", redirects);
        put(settings, "headers", headers);
        put(settings, "originUrl", originUrl);
        put(settings, "allowedDomains", joined(allowedDomains));
        put(settings, "checkOrigin", checkOrigin);
        put(settings, "bodySizeLimit", bodySizeLimit);
        put(settings, "unmatchedMethod", unmatchedMethod);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    private static @Nullable String joined(@Nullable List<String> words) {
        return words == null ? null : String.join(",", words);
    }
}
