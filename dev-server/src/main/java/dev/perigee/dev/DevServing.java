package dev.perigee.dev;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.ServeRequest;
import dev.perigee.generator.output.BuildLock;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.worker.ServeConsole;
import dev.perigee.generator.worker.SiteServing;
import dev.perigee.runtime.log.Logging;
import dev.perigee.runtime.settings.LogLevel;
import dev.perigee.runtime.settings.StartException;
import java.io.IOException;
import java.util.List;

/** The development server as the worker finds it. */
public final class DevServing implements SiteServing {

    @Override
    public void serve(BuildRequest request, ServeRequest serve, ServeConsole console)
            throws Exception {
        // Each request is told of in another form.
        Logging.begin(LogLevel.WARN);
        BuildLock lock = BuildLock.acquire(request.workDirectory(), console::line);
        try (DevSite site = DevSite.start(request, serve, console)) {
            console.serves(site.url());
            console.awaitStop();
        } catch (StartException e) {
            console.problems(List.of(Problem.of(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            console.problems(List.of(DevProblems.notStarted(e)));
        } finally {
            lock.close();
        }
    }
}
