package dev.perigee.generator.prerender;

import dev.perigee.api.StaticPath;
import dev.perigee.core.handlers.SiteException;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one route lists, for those who ask for single paths: its {@code getStaticPaths} is read when
 * the first is asked for, and kept for a while. A list that is too long to keep is walked through
 * for each.
 */
final class ListedPaths {

    /**
     * What is listed may come from a database, which changes unseen: a list is kept for so many
     * times the time that it took to read, and at least a second.
     */
    private static final int FACTOR = 20;

    private static final long SHORTEST_NANOS = 1_000_000_000;

    /** A list of more entries is not kept. */
    static final int MOST_KEPT = 100_000;

    /** Lists the paths of a route. */
    @FunctionalInterface
    interface Lists {
        @Nullable Stream<StaticPath> of(RouteEntry route) throws Exception;
    }

    /** Ends a walk that found what it was for. */
    private static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Found() {
            super(null, null, false, false);
        }
    }

    private final PrerenderedRoute route;
    private final Lists lists;
    private final SourceLines lines;
    private final long pathLimit;
    private final Map<Map<String, String>, PathToRender> kept = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean read;
    private long since;
    private long took;
    private boolean tooLong;

    ListedPaths(PrerenderedRoute route, Lists lists, SourceLines lines, long pathLimit) {
        this.route = route;
        this.lists = lists;
        this.lines = lines;
        this.pathLimit = pathLimit;
    }

    /**
     * The path with these values; empty if the route does not list it.
     *
     * @throws PathFailure if what the route lists is wrong
     */
    synchronized Optional<PathToRender> find(Map<String, String> params) {
        if (!isFresh()) {
            read();
        }
        if (!problems.isEmpty()) {
            throw new PathFailure(problems);
        }
        return tooLong ? walk(Optional.of(params)) : Optional.ofNullable(kept.get(params));
    }

    /** Whether it knows all there is without asking again. */
    synchronized boolean isKept() {
        return isFresh() && !tooLong && problems.isEmpty();
    }

    private boolean isFresh() {
        long age = System.nanoTime() - since;
        return read && age < Math.max(SHORTEST_NANOS, took * FACTOR);
    }

    private void read() {
        long start = System.nanoTime();
        read = false;
        tooLong = false;
        kept.clear();
        problems.clear();
        walk(Optional.empty());
        read = true;
        since = System.nanoTime();
        took = since - start;
    }

    private Optional<PathToRender> walk(Optional<Map<String, String>> wanted) {
        Walk walk = new Walk(wanted);
        try (Stream<StaticPath> paths = lists.of(route.entry())) {
            if (paths == null) {
                throw new PathFailure(List.of(ListingProblems.nullStream(route)));
            }
            paths.sequential().forEachOrdered(walk::take);
        } catch (Found e) {
            return walk.found;
        } catch (PathFailure | SiteException | SourceFault e) {
            throw e;
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            throw new PathFailure(
                    List.of(ListingProblems.failed(route, walk.entry, e, lines.find(e))), e);
        }
        return Optional.empty();
    }

    /** One way through the list. */
    private final class Walk {

        private final Optional<Map<String, String>> wanted;
        private Optional<PathToRender> found = Optional.empty();
        private long entry;

        Walk(Optional<Map<String, String>> wanted) {
            this.wanted = wanted;
        }

        void take(@Nullable StaticPath listed) {
            entry++;
            if (entry > pathLimit) {
                throw new PathFailure(List.of(ListingProblems.tooMany(route, entry, pathLimit)));
            }
            if (wanted.isEmpty()) {
                checked(listed).ifPresent(this::keep);
            } else {
                found = checked(listed).filter(path -> path.params().equals(wanted.get()));
                if (found.isPresent()) {
                    throw new Found();
                }
            }
        }

        private void keep(PathToRender path) {
            if (kept.size() == MOST_KEPT) {
                tooLong = true;
                kept.clear();
                throw new Found();
            }
            kept.putIfAbsent(path.params(), path);
        }

        private Optional<PathToRender> checked(@Nullable StaticPath listed) {
            try {
                if (listed == null) {
                    throw new BadEntryException(ListingProblems.nullEntry(route, entry));
                }
                return Optional.of(EntryCheck.listed(route, entry, listed));
            } catch (BadEntryException e) {
                note(e.problem());
            } catch (SiteException e) {
                throw e;
            } catch (RuntimeException e) {
                note(ListingProblems.entryFailed(route, entry, e, lines.find(e)));
            }
            return Optional.empty();
        }

        private void note(Problem problem) {
            if (problems.size() < Failures.SHOWN) {
                problems.add(problem);
            }
        }
    }
}
