package dev.perigee.generator.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * An entry of a zip file as its two headers say it (APPNOTE 6.3.10 §§ 4.3.7 and 4.3.12). Sizes are
 * known before the header is written, so there are no data descriptors; the checksum may come
 * later. A size or an offset that does not fit into 32 bits goes into an extra field (§ 4.5.3).
 *
 * @param name of the entry
 * @param method {@link #STORED} or {@link #DEFLATED}
 * @param crc CRC-32 of the content
 * @param compressed size as it stands in the file
 * @param size of the content
 * @param offset where its local header starts
 */
record ZipRecord(String name, int method, long crc, long compressed, long size, long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** Where the checksum stands in a local header. */
    static final int CRC_AT = 14;

    /** From here on a number of 32 bits says: look into the extra field. */
    static final long LARGE = 0xffff_ffffL;

    private static final short VERSION = 20;
    private static final short VERSION_LARGE = 45;
    private static final short UTF_8 = 1 << 11;
    private static final short LARGE_FIELD = 1;

    ZipRecord withCrc(long newCrc) {
        return new ZipRecord(name, method, newCrc, compressed, size, offset);
    }

    ByteBuffer local(DosTime time) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] extra = isLarge() ? extra(size, compressed) : extra();
        ByteBuffer out = littleEndian(30 + text.length + extra.length);
        out.putInt(0x04034b50);
        putShared(out, time, text.length, extra.length);
        return out.put(text).put(extra).flip();
    }

    ByteBuffer central(DosTime time) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] extra = centralExtra();
        ByteBuffer out = littleEndian(46 + text.length + extra.length);
        // Made on a system without permissions (upper byte 0), so that nobody's umask shows.
        out.putInt(0x02014b50).putShort(version(extra.length));
        putShared(out, time, text.length, extra.length);
        // No comment, first disk, no attributes.
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        out.putInt((int) Math.min(offset, LARGE));
        return out.put(text).put(extra).flip();
    }

    private void putShared(ByteBuffer out, DosTime time, int nameLength, int extraLength) {
        out.putShort(version(extraLength)).putShort(UTF_8).putShort((short) method);
        out.putInt(time.bits()).putInt((int) crc);
        out.putInt((int) (isLarge() ? LARGE : compressed));
        out.putInt((int) (isLarge() ? LARGE : size));
        out.putShort((short) nameLength).putShort((short) extraLength);
    }

    private boolean isLarge() {
        return size >= LARGE || compressed >= LARGE;
    }

    private byte[] centralExtra() {
        if (offset < LARGE) {
            return isLarge() ? extra(size, compressed) : extra();
        }
        return isLarge() ? extra(size, compressed, offset) : extra(offset);
    }

    private static byte[] extra(long... numbers) {
        if (numbers.length == 0) {
            return new byte[0];
        }
        byte[] bytes = new byte[4 + 8 * numbers.length];
        ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort(LARGE_FIELD).putShort((short) (8 * numbers.length));
        for (long number : numbers) {
            out.putLong(number);
        }
        return bytes;
    }

    private static short version(int extraLength) {
        return extraLength > 0 ? VERSION_LARGE : VERSION;
    }

    static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
