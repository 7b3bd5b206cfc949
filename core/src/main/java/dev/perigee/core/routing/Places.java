package dev.perigee.core.routing;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * The segments of a path at which a walk may be after an optional or rest parameter; {@code end},
 * the number of segments, is the place behind the last.
 */
final class Places {

    private final BitSet bits;
    private final int end;

    private Places(BitSet bits, int end) {
        this.bits = bits;
        this.end = end;
    }

    /** No place yet. */
    static Places none(int end) {
        return new Places(new BitSet(end + 1), end);
    }

    static Places one(int at, int end) {
        Places places = none(end);
        places.add(at);
        return places;
    }

    void add(int at) {
        bits.set(at);
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    /** Whether the whole path may be taken. */
    boolean reachEnd() {
        return bits.get(end);
    }

    /** Calls back with each place that has a segment, from left to right. */
    void forEachSegment(IntConsumer action) {
        for (int at = bits.nextSetBit(0); at >= 0 && at < end; at = bits.nextSetBit(at + 1)) {
            action.accept(at);
        }
    }

    /** Where the walk may be after a segment of this kind. */
    Places after(SegmentKind kind) {
        Places next = none(end);
        if (kind.isUnbounded()) {
            int first = Math.min(bits.nextSetBit(0) + kind.fewest(), end + 1);
            next.bits.set(first, end + 1);
            return next;
        }
        if (kind.fewest() == 0) {
            next.bits.or(bits);
        }
        forEachSegment(at -> next.add(at + 1));
        return next;
    }
}
