package dev.perigee.maven;

import dev.perigee.generator.launch.ServeListener;
import dev.perigee.generator.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** What the development server says, as lines of Maven's log. */
final class DevConsole implements ServeListener {

    private final Log log;
    private volatile Optional<URI> url = Optional.empty();
    private volatile Runnable copying = () -> {};

    DevConsole(Log log) {
        this.log = log;
    }

    /** What is done when resources were changed. */
    void onResources(Runnable action) {
        copying = action;
    }

    Log log() {
        return log;
    }

    /** Where the server answers, if it does. */
    Optional<URI> url() {
        return url;
    }

    @Override
    public void serves(URI where) {
        url = Optional.of(where);
        log.info("");
        log.info("The site is at " + where);
        log.info("Type o to open it, r to restart, q to quit, and Enter.");
        log.info("");
    }

    @Override
    public void trouble(String text) {
        text.lines().forEach(log::error);
    }

    void problems(List<Problem> problems) {
        problems.stream().map(ProblemLines::line).forEach(log::error);
    }

    @Override
    public void copyResources() {
        copying.run();
    }

    @Override
    public void stage(String line) {
        log.info(line);
    }

    @Override
    public void progress(String path, long rendered) {
        // A server renders what it is asked for, and tells of each request.
    }

    @Override
    public void output(String line) {
        log.info(line);
    }

    @Override
    public void detail(String text) {
        log.debug(text);
    }
}
