package dev.perigee.generator.prerender;

import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
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
        this.responseFile = new ResponseFile(rendering.files(), rendering.observations());
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
            Response response = rendering.calls().get(path);
            long size = responseFile.write(path, response);
            String pattern = path.route().entry().pattern();
            tally.add(path.route().order(), pattern, path.path(), size, System.nanoTime() - start);
            return true;
        } catch (HttpError e) {
            Problem problem = PrerenderProblems.answered(path, e.status(), e.message());
            return rendering.goOnAfter(path.place(), problem);
        } catch (RefusedException e) {
            return rendering.goOnAfter(path.place(), e.problem());
        } catch (Throwable thrown) {
            rendering.dieIfOutOfMemory(thrown, station);
            return failed(path, thrown);
        } finally {
            station.rendered();
            // What the site's code left behind is not for the next path.
            Thread.interrupted();
        }
    }

    private boolean failed(PathToRender path, Throwable thrown) {
        rendering.detail(thrown);
        Problem problem = PrerenderProblems.failed(path, thrown, rendering.lines().find(thrown));
        return rendering.goOnAfter(path.place(), problem);
    }
}
