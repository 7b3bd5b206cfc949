package dev.perigee.generator.prerender;

import dev.perigee.api.StaticPath;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.prerender.SourceLines.SourceLine;
import dev.perigee.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the {@code getStaticPaths} of one route, in one thread from the call to the close,
 * as a cursor of a database needs it. Entries are pushed through the stream and not pulled out of
 * it, since a stream's iterator would gather all that a {@code flatMap} gives for one element.
 * Paths go on in batches, those of a slow stream one by one.
 */
final class Listing {

    private static final int BATCH = 32;
    private static final long SLOW_NANOS = 200_000;

    /** Ends a stream from within, when nobody wants more of it. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    private final PrerenderedRoute route;
    private final Rendering rendering;
    private final Station station;
    private List<PathToRender> batch = new ArrayList<>(BATCH);
    private long lastAdded = System.nanoTime();
    private long entry;

    Listing(PrerenderedRoute route, Rendering rendering, Station station) {
        this.route = route;
        this.rendering = rendering;
        this.station = station;
    }

    /** Hands all paths of the route on. */
    void run() {
        try {
            if (route.pattern().isDynamic()) {
                list();
            } else {
                add(EntryCheck.fixed(route));
            }
            flush();
        } catch (Enough e) {
            batch.clear();
        }
    }

    private void list() {
        station.list(route, 0);
        try {
            walk(rendering.site().staticPaths(route.entry()));
        } catch (Enough e) {
            throw e;
        } catch (SiteException e) {
            if (!rendering.notMade(route.place(), route.source(), e)) {
                throw new Enough();
            }
        } catch (SourceFault e) {
            Failures.Place place = new Failures.Place(route.order(), entry + 1);
            if (!rendering.goOnAfterFaults(place, Problem.all(e))) {
                throw new Enough();
            }
        } catch (Throwable thrown) {
            rendering.dieIfOutOfMemory(thrown, station);
            failed(thrown);
        } finally {
            station.through();
        }
    }

    private void walk(@Nullable Stream<StaticPath> paths) {
        if (paths == null) {
            refuse(0, ListingProblems.nullStream(route));
            return;
        }
        try (paths) {
            paths.sequential().forEachOrdered(this::take);
        }
    }

    private void take(@Nullable StaticPath listed) {
        entry++;
        Optional<PathToRender> path = checked(listed);
        path.ifPresent(this::add);
        station.list(route, entry);
    }

    private Optional<PathToRender> checked(@Nullable StaticPath listed) {
        if (listed == null) {
            refuse(entry, ListingProblems.nullEntry(route, entry));
            return Optional.empty();
        }
        try {
            PathToRender path = EntryCheck.listed(route, entry, listed);
            rendering.liveRoutes().check(path);
            return Optional.of(path);
        } catch (BadEntryException e) {
            refuse(entry, e.problem());
        } catch (SiteException e) {
            throw e;
        } catch (RuntimeException e) {
            // The value's toString, or the site's matcher.
            Optional<SourceLine> line = rendering.lines().find(e);
            refuse(entry, ListingProblems.entryFailed(route, entry, e, line));
        }
        return Optional.empty();
    }

    private void add(PathToRender path) {
        if (!rendering.budget().takesPath()) {
            refuse(entry, ListingProblems.tooMany(route, entry, rendering.budget().pathLimit()));
            rendering.conveyor().stop();
            throw new Enough();
        }
        batch.add(path);
        long now = System.nanoTime();
        boolean slow = now - lastAdded > SLOW_NANOS;
        lastAdded = now;
        if (slow || batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        station.idle();
        if (!rendering.conveyor().put(batch)) {
            throw new Enough();
        }
        batch = new ArrayList<>(BATCH);
        lastAdded = System.nanoTime();
    }

    private void failed(Throwable thrown) {
        rendering.tellDetail(thrown);
        Optional<SourceLine> line = rendering.lines().find(thrown);
        refuse(entry + 1, ListingProblems.failed(route, entry, thrown, line));
    }

    private void refuse(long at, Problem problem) {
        if (!rendering.goOnAfter(new Failures.Place(route.order(), at), problem)) {
            throw new Enough();
        }
    }
}
