package dev.perigee.generator.bundle;

import java.nio.ByteBuffer;

/**
 * The end of a zip file (APPNOTE 6.3.10 § 4.3.16), with the records for large ones (§§ 4.3.14 and
 * 4.3.15) in front of it where a number does not fit.
 *
 * @param entries how many there are
 * @param start where the central directory starts
 * @param length its size
 */
record ZipEnd(int entries, long start, long length) {

    private static final int MANY = 0xffff;

    ByteBuffer bytes() {
        boolean large = entries >= MANY || start >= ZipRecord.LARGE || length >= ZipRecord.LARGE;
        ByteBuffer out = ZipRecord.littleEndian(large ? 56 + 20 + 22 : 22);
        if (large) {
            putLarge(out);
        }
        short shownEntries = (short) Math.min(entries, MANY);
        out.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        out.putShort(shownEntries).putShort(shownEntries);
        out.putInt((int) Math.min(length, ZipRecord.LARGE));
        out.putInt((int) Math.min(start, ZipRecord.LARGE));
        return out.putShort((short) 0).flip();
    }

    private void putLarge(ByteBuffer out) {
        out.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
        out.putInt(0).putInt(0).putLong(entries).putLong(entries).putLong(length).putLong(start);
        out.putInt(0x07064b50).putInt(0).putLong(start + length).putInt(1);
    }
}
