package dev.perigee.maven;

import dev.perigee.generator.launch.BuildListener;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/**
 * What a build says while it runs: a line for each stage and, on a terminal, one line that counts
 * the paths.
 */
final class BuildConsole implements BuildListener {

    private final Log log;
    private final ProgressLine progress;
    private final boolean showDetails;

    /**
     * A console.
     *
     * @param showDetails whether stack traces are shown, as {@code -e} asks for
     */
    BuildConsole(Log log, ProgressLine progress, boolean showDetails) {
        this.log = log;
        this.progress = progress;
        this.showDetails = showDetails;
    }

    @Override
    public void stage(String line) {
        progress.clear();
        log.info(line);
    }

    @Override
    public void progress(String path, long rendered) {
        progress.show(String.format(Locale.ROOT, "%,d  %s", rendered, path));
    }

    @Override
    public void output(String line) {
        progress.clear();
        log.info(line);
    }

    @Override
    public void detail(String text) {
        progress.clear();
        if (showDetails) {
            log.error(text);
        } else {
            log.debug(text);
        }
    }
}
