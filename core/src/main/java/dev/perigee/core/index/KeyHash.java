package dev.perigee.core.index;

/**
 * The 64-bit hash by which a {@link FileTable} is ordered: FNV-1a over the UTF-16 units of the key,
 * with a finish that spreads it over all bits. It is part of the file format.
 */
public final class KeyHash {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private KeyHash() {}

    /** The hash of a key; computed without an object. */
    public static long of(CharSequence key) {
        return of(key, key.length());
    }

    /** The hash of the first {@code end} characters of a key. */
    public static long of(CharSequence key, int end) {
        long hash = START;
        for (int i = 0; i < end; i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return spread(hash);
    }

    private static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
