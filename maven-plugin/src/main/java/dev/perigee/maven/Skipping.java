package dev.perigee.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** Whether a goal has nothing to do; then it says so in a line. */
final class Skipping {

    private Skipping() {}

    /**
     * A goal is skipped on request, and in a project that only has modules, which gets the plugin
     * when it configures it for them.
     */
    static boolean applies(boolean parameter, MavenProject project, Log log) {
        if (parameter) {
            log.info("Skipped.");
            return true;
        }
        boolean aggregator = "pom".equals(project.getPackaging());
        if (aggregator) {
            log.info("Skipped: a project with packaging pom has no site.");
        }
        return aggregator;
    }

    /**
     * Of the modules of a build, a goal from the command line is meant for those that have a site.
     * A project alone is told what is missing.
     */
    static boolean hasNoPages(Path pagesDirectory, MavenSession session, Log log) {
        boolean none = session.getProjects().size() > 1 && !Files.isDirectory(pagesDirectory);
        if (none) {
            log.info("Skipped: this module has no " + pagesDirectory + ".");
        }
        return none;
    }
}
