package dev.perigee.core.index;

import dev.perigee.api.Headers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How a file table lies on disk; all numbers big-endian. One behind the other:
 *
 * <ol>
 *   <li>a head of {@value #HEAD} bytes: magic, version, number of files, number of header sets,
 *       bits of the directory, bytes of keys, bytes of header sets, bytes of all files, length of
 *       the table
 *   <li>the directory: for each value of the first bits of a hash, the first record whose hash is
 *       not below it, and at its end the number of records (4 bytes each)
 *   <li>the records, {@value #RECORD} bytes each, in the order of their hashes (unsigned), then
 *       keys
 *   <li>the keys in UTF-8, in the order of the records
 *   <li>the header sets: number of fields, then name and value of each (4 bytes of length and
 *       UTF-8)
 *   <li>where each header set starts, and at the end where the last one ends (8 bytes each)
 * </ol>
 *
 * A reader maps it, reads the head and is ready.
 */
final class TableFormat {

    static final long MAGIC = 0x5052_4746_494c_4553L; // PRGFILES
    static final int VERSION = 1;
    static final int HEAD = 64;
    static final int RECORD = 72;

    // Where the fields of a record are.
    static final int HASH = 0;
    static final int KEY = 8; // 40 bits where it starts, 24 bits of length
    static final int SIZE = 16;
    static final int OFFSET = 24;
    static final int DIGEST = 32;
    static final int STATUS_AND_SET = 64; // 16 bits of status, 48 bits of header set

    /** The most files, so that each part can be mapped as one. */
    static final int MAX_FILES = 20_000_000;

    private static final int MAX_DIRECTORY_BITS = 24;

    private TableFormat() {}

    /** How many bits of a hash the directory of so many files tells apart: about two files each. */
    static int directoryBits(int files) {
        int bits = 31 - Integer.numberOfLeadingZeros(Math.max(files, 1));
        return Math.min(bits, MAX_DIRECTORY_BITS);
    }

    /** The entry of the directory for a hash. */
    static int slot(long hash, int bits) {
        return bits == 0 ? 0 : (int) (hash >>> (64 - bits));
    }

    /** The bytes of a directory. */
    static long directoryLength(int bits) {
        return 4L * ((1 << bits) + 1);
    }

    static byte[] encode(Headers headers) {
        int[] length = {4};
        int[] fields = {0};
        headers.forEach(
                (name, value) -> {
                    length[0] += 8 + utf8(name).length + utf8(value).length;
                    fields[0]++;
                });
        ByteBuffer set = ByteBuffer.allocate(length[0]).putInt(fields[0]);
        headers.forEach(
                (name, value) -> {
                    set.putInt(utf8(name).length).put(utf8(name));
                    set.putInt(utf8(value).length).put(utf8(value));
                });
        return set.array();
    }

    static Headers decode(ByteBuffer set) {
        int fields = set.getInt();
        Headers headers = Headers.empty();
        for (int i = 0; i < fields; i++) {
            headers = headers.withAdded(text(set), text(set));
        }
        return headers;
    }

    private static String text(ByteBuffer from) {
        byte[] bytes = new byte[from.getInt()];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
