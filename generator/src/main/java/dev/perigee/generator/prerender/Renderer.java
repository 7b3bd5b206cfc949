package dev.perigee.generator.prerender;

import dev.perigee.api.HttpError;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.output.OutputException;
import dev.perigee.generator.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Renders paths, one after the other, in one thread. */
final class Renderer {

    private final Rendering rendering;
    private final Station station;
    private final ResponseFile responseFile;
    private final Tally tally;

    Renderer(Rendering rendering, Station station, Tally tally) {
        this.rendering = rendering;
        this.station = station;
        this.tally = tally;
        this.responseFile = new ResponseFile(rendering.stage(), rendering.observations());
    }

    /** Renders until there are no more. */
    void run() {
        Optional<List<PathToRender>> batch = rendering.conveyor().take();
        while (batch.isPresent()) {
            for (PathToRender path : batch.get()) {
                if (!render(path)) {
                    return;
                }
            }
            batch = rendering.conveyor().take();
        }
    }

    /** False if it is better to stop. */
    private boolean render(PathToRender path) {
        long start = station.render(path);
        try {
            PrerenderedRoute route = path.route();
            Answer answer = rendering.site().render(route.entry(), path.params(), path.props());
            long size = responseFile.write(path, answer);
            long nanos = System.nanoTime() - start;
            tally.add(route.order(), route.entry().pattern(), path.path(), size, nanos);
            return true;
        } catch (HttpError e) {
            Problem problem = PrerenderProblems.answered(path, e.status(), e.message());
            return rendering.goOnAfter(path.place(), problem);
        } catch (SiteException e) {
            return rendering.notMade(path.route().place(), path.route().source(), e);
        } catch (RefusedException e) {
            return rendering.goOnAfter(path.place(), e.problem());
        } catch (OutputException e) {
            return refuseAll(path, e.problems());
        } catch (SourceFault e) {
            return rendering.goOnAfterFaults(path.place(), PrerenderProblems.faults(path, e));
        } catch (Throwable thrown) {
            rendering.dieIfOutOfMemory(thrown, station);
            return failed(path, thrown);
        } finally {
            station.rendered();
            // What the site's code left behind is not for the next path.
            Thread.interrupted();
        }
    }

    private boolean refuseAll(PathToRender path, List<Problem> problems) {
        boolean goOn = true;
        for (Problem problem : problems) {
            goOn &= rendering.goOnAfter(path.place(), problem);
        }
        return goOn;
    }

    private boolean failed(PathToRender path, Throwable thrown) {
        rendering.tellDetail(thrown);
        Problem problem = PrerenderProblems.failed(path, thrown, rendering.lines().find(thrown));
        return rendering.goOnAfter(path.place(), problem);
    }
}
