package dev.perigee.generator.prerender;

import dev.perigee.generator.launch.SlowPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one thread has rendered. Each thread has its own, so that counting costs nothing; they are
 * added up at the end.
 */
final class Tally {

    static final int SLOWEST = 10;

    private static final Comparator<SlowPath> SLOWEST_FIRST =
            Comparator.comparingLong(SlowPath::nanos).reversed().thenComparing(SlowPath::path);

    private final long[] files;
    private final long[] bytes;
    private final long[] nanos;
    private final List<SlowPath> slowest = new ArrayList<>();
    private long threshold = -1;

    Tally(int routes) {
        files = new long[routes];
        bytes = new long[routes];
        nanos = new long[routes];
    }

    /** One more file of a route. */
    void add(int route, String pattern, String path, long size, long time) {
        files[route]++;
        bytes[route] += size;
        nanos[route] += time;
        if (time > threshold || slowest.size() < SLOWEST) {
            addSlow(new SlowPath(path, pattern, time));
        }
    }

    private void addSlow(SlowPath path) {
        slowest.add(path);
        slowest.sort(SLOWEST_FIRST);
        if (slowest.size() > SLOWEST) {
            slowest.remove(SLOWEST);
        }
        threshold = slowest.get(slowest.size() - 1).nanos();
    }

    /** Adds what another thread has. */
    void add(Tally other) {
        for (int i = 0; i < files.length; i++) {
            files[i] += other.files[i];
            bytes[i] += other.bytes[i];
            nanos[i] += other.nanos[i];
        }
        other.slowest.forEach(this::addSlow);
    }

    long files(int route) {
        return files[route];
    }

    long bytes(int route) {
        return bytes[route];
    }

    long nanos(int route) {
        return nanos[route];
    }

    /** The slowest paths, slowest first. */
    List<SlowPath> slowest() {
        return List.copyOf(slowest);
    }
}
