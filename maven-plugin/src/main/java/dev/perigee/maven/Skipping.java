package dev.perigee.maven;

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
}
