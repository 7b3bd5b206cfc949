package dev.perigee.generator.prerender;

import dev.perigee.core.dispatch.SiteRenderer;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.channel.InFlight;
import dev.perigee.generator.launch.RenderedRoute;
import dev.perigee.generator.prerender.SourceLines.SourceLine;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Renders every path of every prerendered route, once. Some threads list paths, some render them, a
 * short conveyor lies between: however many paths there are, only a few are in memory.
 */
public final class Prerenderer implements AutoCloseable {

    /** Few routes list slowly; more listers would only hold more streams open. */
    private static final int MAX_LISTERS = 4;

    /** Batches that wait for each thread. */
    private static final int BATCHES_A_THREAD = 4;

    private final PrerenderRequest request;
    private final Overseer overseer;
    private final SiteRenderer site;
    private final Map<String, PrerenderedRoute> routesByPattern;
    private final List<PrerenderedRoute> routes;
    private final int listers;
    private final Rendering rendering;
    private final Watchdog watchdog;

    /** Prepares; nothing of the site's code runs yet. */
    public Prerenderer(PrerenderRequest request, Overseer overseer) {
        this.request = request;
        this.overseer = overseer;
        Observations observations = new Observations();
        site =
                SiteRenderer.of(
                        request.index(),
                        request.siteLoader(),
                        new Surroundings(
                                request.text(),
                                request.publicDirectory(),
                                observations,
                                this::routesLater,
                                this::siteLater));
        routesByPattern = routes(request, site.matchers());
        routes = List.copyOf(routesByPattern.values());
        int threads = request.options().threads();
        listers = Math.max(1, Math.min(Math.min(threads, MAX_LISTERS), routes.size()));
        rendering =
                new Rendering(
                        site,
                        request.stage(),
                        LiveRoutes.of(
                                request.index().routes(), site.matchers(), request.sourceName()),
                        new SourceLines(request.sourceOfClass()),
                        new Conveyor<>(BATCHES_A_THREAD * threads, listers),
                        new Failures(),
                        observations,
                        new Rendering.Budget(request.options().pathLimit()),
                        overseer::detail,
                        this::outOfMemory);
        watchdog =
                new Watchdog(request.options().pathDeadline(), overseer::progress, this::hanging);
    }

    private SiteRenderer siteLater() {
        return site;
    }

    private Map<String, PrerenderedRoute> routesLater() {
        return routesByPattern;
    }

    private static Map<String, PrerenderedRoute> routes(
            PrerenderRequest request, Map<String, Predicate<String>> matchers) {
        List<RouteEntry> all = request.index().routes();
        Map<String, PrerenderedRoute> routes = new LinkedHashMap<>();
        for (int order = 0; order < all.size(); order++) {
            RouteEntry entry = all.get(order);
            if (entry.prerendered()) {
                String source = request.sourceName().apply(entry.source());
                routes.put(
                        entry.pattern(),
                        PrerenderedRoute.of(
                                order, entry, source, request.index().settings(), matchers));
            }
        }
        return Collections.unmodifiableMap(routes);
    }

    /** Renders all there is; call it once. */
    public Prerendered run() throws IOException, InterruptedException {
        int threads = request.options().threads();
        InFlight inFlight = InFlight.create(request.options().inFlight(), threads + listers);
        makeMatchers(inFlight);
        Crew crew = crew(inFlight);
        AtomicInteger nextRoute = new AtomicInteger();
        for (int i = 1; i <= listers; i++) {
            crew.start("list-" + i, station -> list(nextRoute, station));
        }
        List<Tally> tallies = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            Tally tally = new Tally(request.index().routes().size());
            tallies.add(tally);
            crew.start("render-" + i, station -> new Renderer(rendering, station, tally).run());
        }
        crew.join();
        checkPages();
        return result(tallies);
    }

    /**
     * Nobody renders live pages now, nor what a section hides or a page without paths, but what is
     * wrong with them is wrong with the site. Of those that were rendered only if all went well:
     * else what is wrong is told already.
     */
    private void checkPages() {
        List<RouteEntry> all = request.index().routes();
        boolean good = rendering.failures().toProblems().isEmpty();
        for (int order = 0; order < all.size(); order++) {
            RouteEntry entry = all.get(order);
            if (entry.kind() == RouteEntry.Kind.PAGE && (good || !entry.prerendered())) {
                try {
                    site.check(entry);
                } catch (SourceFault e) {
                    rendering.goOnAfterFaults(new Failures.Place(order, 0), Problem.all(e));
                }
            }
        }
        if (all.stream().anyMatch(entry -> !entry.prerendered())) {
            checkLiveContent(all.size());
        }
    }

    private void checkLiveContent(int order) {
        try {
            site.checkLiveContent();
        } catch (SourceFault e) {
            rendering.goOnAfterFaults(new Failures.Place(order, 0), Problem.all(e));
        }
    }

    private Crew crew(InFlight inFlight) {
        return new Crew(inFlight, watchdog, request.siteLoader(), rendering.conveyor()::stop);
    }

    private void makeMatchers(InFlight inFlight) throws InterruptedException {
        List<String> names = request.index().matchers().keySet().stream().sorted().toList();
        if (!names.isEmpty()) {
            MatcherMaking making = new MatcherMaking(names, request.sourceName(), rendering);
            Crew crew = crew(inFlight);
            crew.start("matchers", making::run);
            crew.join();
        }
    }

    private void list(AtomicInteger nextRoute, Station station) {
        try {
            for (int i = nextRoute.getAndIncrement();
                    i < routes.size();
                    i = nextRoute.getAndIncrement()) {
                new Listing(routes.get(i), rendering, station).run();
            }
        } finally {
            rendering.conveyor().end();
        }
    }

    private Prerendered result(List<Tally> tallies) {
        Tally sum = new Tally(request.index().routes().size());
        tallies.forEach(sum::add);
        List<RenderedRoute> rendered = new ArrayList<>();
        for (PrerenderedRoute route : routes) {
            int order = route.order();
            rendered.add(
                    new RenderedRoute(
                            route.entry().pattern(),
                            route.source(),
                            sum.files(order),
                            sum.bytes(order),
                            sum.nanos(order)));
        }
        return new Prerendered(
                rendered,
                sum.slowest(),
                rendering.failures().toProblems(),
                rendering.observations().toWarnings());
    }

    /**
     * The calls of {@code System.exit} that threads are in, while the JVM goes down for one, and
     * what else has gone wrong so far; nothing if there is no such call. Any thread may ask.
     */
    public List<Problem> problemsAtExit() {
        List<Problem> problems = new ArrayList<>();
        Thread.getAllStackTraces()
                .forEach(
                        (thread, stack) -> {
                            if (ExitCalls.in(stack)) {
                                problems.add(exitCall(thread, List.of(stack)));
                            }
                        });
        if (!problems.isEmpty()) {
            problems.addAll(rendering.failures().toProblems());
        }
        return problems;
    }

    private Problem exitCall(Thread thread, List<StackTraceElement> stack) {
        Optional<SourceLine> line = rendering.lines().find(stack);
        return watchdog.taskOf(thread)
                .map(task -> FatalProblems.exits(task, line))
                .orElseGet(() -> FatalProblems.exits(thread.getName(), line));
    }

    private void hanging(List<AtWork> threads) {
        List<Problem> problems = new ArrayList<>();
        for (AtWork at : threads) {
            problems.add(FatalProblems.hangs(at, line(at), request.options().pathDeadline()));
            overseer.detail(FatalProblems.stack(at));
        }
        problems.addAll(rendering.failures().toProblems());
        overseer.hanging(problems);
    }

    private void outOfMemory(Station station, Throwable thrown) {
        Optional<SourceLine> line = rendering.lines().find(thrown);
        overseer.outOfMemory(
                station.underWay()
                        .map(at -> FatalProblems.outOfMemory(at.task(), thrown, line))
                        .map(List::of)
                        .orElse(List.of()));
    }

    private Optional<SourceLine> line(AtWork at) {
        return rendering.lines().find(at.stack());
    }

    /** Closes what was made of the site's classes. */
    @Override
    public void close() {
        site.close();
    }
}
