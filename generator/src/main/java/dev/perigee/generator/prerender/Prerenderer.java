package dev.perigee.generator.prerender;

import dev.perigee.generator.channel.InFlight;
import dev.perigee.generator.launch.RenderedRoute;
import dev.perigee.generator.prerender.SourceLines.SourceLine;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Renders every path of every prerendered route, once. Some threads list paths, some render them, a
 * short conveyor lies between: however many paths there are, only a few are in memory.
 */
public final class Prerenderer {

    /** Few routes list slowly; more listers would only hold more streams open. */
    private static final int MAX_LISTERS = 4;

    /** Batches that wait for each thread. */
    private static final int BATCHES_A_THREAD = 4;

    private final Job job;
    private final Overseer overseer;
    private final Rendering rendering;
    private final Watchdog watchdog;
    private final int listers;

    Prerenderer(Job job, Overseer overseer) {
        this.job = job;
        this.overseer = overseer;
        int threads = job.options().threads();
        listers = Math.max(1, Math.min(Math.min(threads, MAX_LISTERS), job.routes().size()));
        rendering =
                new Rendering(
                        job,
                        overseer::detail,
                        this::outOfMemory,
                        new Conveyor<>(BATCHES_A_THREAD * threads, listers));
        watchdog = new Watchdog(job.options().pathDeadline(), overseer::progress, this::hanging);
    }

    /**
     * What is to be rendered, and with what.
     *
     * @param routes the prerendered routes, in match order
     * @param allRoutes how many routes the site has
     * @param siteLoader the loader of the site's classes
     */
    record Job(
            List<PrerenderedRoute> routes,
            int allRoutes,
            LiveRoutes liveRoutes,
            SiteCalls calls,
            FileSink files,
            SourceLines lines,
            ClassLoader siteLoader,
            PrerenderOptions options) {

        Job {
            routes = List.copyOf(routes);
        }
    }

    /** Renders all there is; call it once. */
    public Prerendered run() throws IOException, InterruptedException {
        int threads = job.options().threads();
        InFlight inFlight = InFlight.create(job.options().inFlight(), threads + listers);
        Crew crew = new Crew(inFlight, watchdog, job.siteLoader(), rendering.conveyor()::stop);
        AtomicInteger nextRoute = new AtomicInteger();
        for (int i = 1; i <= listers; i++) {
            crew.start("list-" + i, station -> list(nextRoute, station));
        }
        List<Tally> tallies = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            Tally tally = new Tally(job.allRoutes());
            tallies.add(tally);
            crew.start("render-" + i, station -> new Renderer(rendering, station, tally).run());
        }
        crew.join();
        return result(tallies);
    }

    private void list(AtomicInteger nextRoute, Station station) {
        try {
            for (int i = nextRoute.getAndIncrement();
                    i < job.routes().size();
                    i = nextRoute.getAndIncrement()) {
                new Listing(job.routes().get(i), rendering, station).run();
            }
        } finally {
            rendering.conveyor().end();
        }
    }

    private Prerendered result(List<Tally> tallies) {
        Tally sum = new Tally(job.allRoutes());
        tallies.forEach(sum::add);
        List<RenderedRoute> routes = new ArrayList<>();
        for (PrerenderedRoute route : job.routes()) {
            int order = route.order();
            routes.add(
                    new RenderedRoute(
                            route.entry().pattern(),
                            route.source(),
                            sum.files(order),
                            sum.bytes(order),
                            sum.nanos(order)));
        }
        return new Prerendered(
                routes, sum.slowest(), rendering.problems(), rendering.observations().toWarnings());
    }

    /** What has gone wrong so far; may be called by any thread. */
    public List<Problem> problemsSoFar() {
        return rendering.problems();
    }

    /**
     * The call of {@code System.exit} that one of the threads is in, while the JVM goes down for
     * it.
     */
    public Optional<Problem> exitCall() {
        return watchdog.look().stream()
                .filter(AtWork::exits)
                .findFirst()
                .map(at -> FatalProblems.exits(at.task(), line(at)));
    }

    private void hanging(List<AtWork> threads) {
        List<Problem> problems = new ArrayList<>();
        for (AtWork at : threads) {
            problems.add(FatalProblems.hangs(at, line(at), job.options().pathDeadline()));
            overseer.detail(FatalProblems.stack(at));
        }
        problems.addAll(rendering.problems());
        overseer.hanging(problems);
    }

    private void outOfMemory(Station station, Throwable thrown) {
        List<Problem> problems = new ArrayList<>();
        Optional<SourceLine> line = job.lines().find(thrown);
        station.underWay()
                .map(Station.UnderWay::task)
                .ifPresent(task -> problems.add(FatalProblems.outOfMemory(task, thrown, line)));
        overseer.outOfMemory(problems);
    }

    private Optional<SourceLine> line(AtWork at) {
        return job.lines().find(at.stack());
    }
}
