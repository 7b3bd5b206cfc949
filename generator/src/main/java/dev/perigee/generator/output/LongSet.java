package dev.perigee.generator.output;

/** A set of hashes in one array: 8 to 16 bytes each. Used by one thread at a time. */
public final class LongSet {

    private long[] slots = new long[64];
    private int size;
    private boolean hasZero;

    /** Adds a value; {@code false} if it was there. */
    public boolean add(long value) {
        if (value == 0) {
            boolean added = !hasZero;
            hasZero = true;
            return added;
        }
        if (!insert(slots, value)) {
            return false;
        }
        size++;
        if (2 * size > slots.length) {
            grow();
        }
        return true;
    }

    /** Whether a value is there. */
    public boolean contains(long value) {
        return value == 0 ? hasZero : slots[slot(slots, value)] == value;
    }

    /** How many values there are. */
    public int size() {
        return size + (hasZero ? 1 : 0);
    }

    private void grow() {
        long[] bigger = new long[2 * slots.length];
        for (long value : slots) {
            if (value != 0) {
                insert(bigger, value);
            }
        }
        slots = bigger;
    }

    private static boolean insert(long[] slots, long value) {
        int slot = slot(slots, value);
        boolean absent = slots[slot] == 0;
        slots[slot] = value;
        return absent;
    }

    private static int slot(long[] slots, long value) {
        int mask = slots.length - 1;
        int slot = (int) (value ^ (value >>> 32)) & mask;
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
