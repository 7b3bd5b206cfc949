package dev.perigee.generator.prerender;

import dev.perigee.generator.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The failures of a build. The first of each route, and the first {@value #SHOWN} by route and
 * entry, are kept, whatever thread came first; the others are counted.
 */
final class Failures {

    /** How many are told, unless more routes than that fail. */
    static final int SHOWN = 20;

    /** With so many the site is broken as a whole, and rendering on is a waste of time. */
    static final int ENOUGH = 200;

    /**
     * Where a failure belongs.
     *
     * @param route the route's place in match order; -1 for what comes before all routes
     * @param entry the entry of {@code getStaticPaths}, counted from 1; 0 for the route itself
     */
    record Place(int route, long entry) {}

    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::route).thenComparingLong(Place::entry);

    private final TreeMap<Place, Problem> first = new TreeMap<>(ORDER);
    private int count;

    /** Adds one; of several at one place the first stays, and one that is said already is none. */
    synchronized void add(Place place, Problem problem) {
        if (problem.equals(first.putIfAbsent(place, problem))) {
            return;
        }
        count++;
        if (first.size() > SHOWN) {
            spare().ifPresent(first::remove);
        }
    }

    /** Adds one, unless it is told already, of whatever place. */
    synchronized void addOnce(Place place, Problem problem) {
        if (!first.containsValue(problem)) {
            add(place, problem);
        }
    }

    /** The last one that has another of its route before it. */
    private Optional<Place> spare() {
        for (Place place : first.descendingKeySet()) {
            Place before = first.lowerKey(place);
            if (before != null && before.route() == place.route()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Whether to give up. */
    synchronized boolean areEnough() {
        return count >= ENOUGH;
    }

    /** The first ones in order, and how many more there are. */
    synchronized List<Problem> toProblems() {
        List<Problem> problems = new ArrayList<>(first.values());
        int more = count - problems.size();
        if (more > 0) {
            problems.add(PrerenderProblems.more(more, count >= ENOUGH));
        }
        return problems;
    }
}
