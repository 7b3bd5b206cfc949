package dev.perigee.generator.compile;

import java.util.zip.CRC32;

/**
 * A CRC-32: against torn files and chance, not against malice. Unlike SHA-256 it is fast before the
 * JVM has compiled anything.
 */
final class Checksum {

    private Checksum() {}

    static long of(byte[] bytes) {
        return of(bytes, bytes.length);
    }

    static long of(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
