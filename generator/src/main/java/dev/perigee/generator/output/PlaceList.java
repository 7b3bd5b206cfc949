package dev.perigee.generator.output;

import java.util.Arrays;

/**
 * Names by hash, and where each stands in the {@link Spool}, in 8 bytes each: the first 24 bits of
 * the hash and 40 bits of position. So few bits bring strangers together, so who asks for the names
 * of one group reads them from the spool.
 */
final class PlaceList {

    /** The last position that fits, which is a terabyte. */
    static final long MAX_POSITION = (1L << 40) - 1;

    private long[] places = new long[1024];
    private int size;

    void add(long hash, long position) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + (size >> 1));
        }
        // With its sign turned, the order of the numbers is that of the hashes without sign.
        places[size++] = ((hash & ~MAX_POSITION) | position) ^ Long.MIN_VALUE;
    }

    int size() {
        return size;
    }

    /** Sorts by hash, then position. */
    void sort() {
        Arrays.parallelSort(places, 0, size);
    }

    long position(int index) {
        return places[index] & MAX_POSITION;
    }

    /** The part of the hash that is kept, comparable between lists. */
    long prefix(int index) {
        return places[index] >> 40;
    }

    /** What {@link #prefix} says of a name of that hash. */
    static long prefixOf(long hash) {
        return ((hash & ~MAX_POSITION) ^ Long.MIN_VALUE) >> 40;
    }

    /** The first place of a hash like this one, or -1; the list must be sorted. */
    int first(long hash) {
        int found = Arrays.binarySearch(places, 0, size, (hash & ~MAX_POSITION) ^ Long.MIN_VALUE);
        int first = found >= 0 ? found : -found - 1;
        return first < size && prefix(first) == prefixOf(hash) ? first : -1;
    }

    /** The index behind the group that starts at {@code start}; the list must be sorted. */
    int groupEnd(int start) {
        int end = start + 1;
        while (end < size && prefix(end) == prefix(start)) {
            end++;
        }
        return end;
    }

    /** Puts a position of the same group at {@code index}. */
    void setPosition(int index, long position) {
        places[index] = (places[index] & ~MAX_POSITION) | position;
    }
}
