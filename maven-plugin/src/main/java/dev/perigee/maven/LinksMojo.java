package dev.perigee.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates the class {@code Routes}, which links to the site's routes, and nothing else. {@code
 * prerender} does so by itself; a project that binds it to {@code process-classes} has this goal
 * for code that is compiled before. It reads the names of files, and takes a moment.
 */
@Mojo(name = "links", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class LinksMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Skips every goal of this plugin. */
    @Parameter(property = "perigee.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal. */
    @Parameter(property = "perigee.links.skip", defaultValue = "false")
    private boolean skipLinks;

    /** The route tree. */
    @Parameter(
            property = "perigee.pagesDirectory",
            defaultValue = "${project.basedir}/src/main/pages")
    private File pagesDirectory;

    /**
     * The package of the class {@code Routes}. Without it, the project's {@code groupId}, what is
     * no letter or digit made an underscore.
     */
    @Parameter(property = "perigee.routesPackage")
    private @Nullable String routesPackage;

    @Override
    public void execute() throws MojoFailureException {
        if (Skipping.applies(skip || skipLinks, project, getLog())) {
            return;
        }
        PluginConfiguration compiler =
                PluginConfiguration.of(
                        "maven-compiler-plugin", "default-compile", project, session, execution);
        new RoutesClass(project, Optional.ofNullable(routesPackage))
                .generate(pagesDirectory.toPath(), compiler, getLog());
    }
}
