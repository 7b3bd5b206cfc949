package dev.perigee.runtime.site;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Where the entries of a zip file are; the JDK's own reader does not say. Numbers behind the
 * section sign are those of APPNOTE.TXT 6.3.10.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_LOCATOR_LENGTH = 20;
    private static final int END64_LENGTH = 56;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final long IN_ZIP64 = 0xffffffffL;

    private final FileChannel channel;
    private final ByteBuffer directory;

    private ZipDirectory(FileChannel channel, ByteBuffer directory) {
        this.channel = channel;
        this.directory = directory;
    }

    static ZipDirectory read(FileChannel channel) throws IOException {
        long end = findEnd(channel);
        ByteBuffer record = bytes(channel, end, END_LENGTH);
        long size = unsigned(record.getInt(12));
        long start = unsigned(record.getInt(16));
        if (start == IN_ZIP64 || size == IN_ZIP64) {
            ByteBuffer locator = bytes(channel, end - END64_LOCATOR_LENGTH, END64_LOCATOR_LENGTH);
            expect(locator.getInt(0) == END64_LOCATOR, "has no zip64 locator");
            ByteBuffer end64 = bytes(channel, locator.getLong(8), END64_LENGTH);
            size = end64.getLong(40);
            start = end64.getLong(48);
        }
        expect(size >= 0 && size <= Integer.MAX_VALUE, "has a directory beyond 2 GiB");
        return new ZipDirectory(channel, bytes(channel, start, (int) size));
    }

    /** § 4.3.16: the last record of the file, which may have a comment behind it. */
    private static long findEnd(FileChannel channel) throws IOException {
        int length = (int) Math.min(channel.size(), END_LENGTH + 0xffff);
        expect(length >= END_LENGTH, "is too short");
        long start = channel.size() - length;
        ByteBuffer tail = bytes(channel, start, length);
        for (int i = length - END_LENGTH; i >= 0; i--) {
            boolean commentFits = unsigned(tail.getShort(i + 20)) == length - END_LENGTH - i;
            if (tail.getInt(i) == END && commentFits) {
                return start + i;
            }
        }
        throw new ZipException("The jar has no end record.");
    }

    /** The first entry of that name. */
    Optional<ZipEntryPlace> find(String name) throws IOException {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (at + CENTRAL_LENGTH <= directory.limit()) {
            expect(directory.getInt(at) == CENTRAL, "has a broken directory");
            int nameLength = unsigned(directory.getShort(at + 28));
            int extraLength = unsigned(directory.getShort(at + 30));
            int commentLength = unsigned(directory.getShort(at + 32));
            if (isNamed(at + CENTRAL_LENGTH, nameLength, wanted)) {
                return Optional.of(place(at, at + CENTRAL_LENGTH + nameLength, extraLength));
            }
            at += CENTRAL_LENGTH + nameLength + extraLength + commentLength;
        }
        return Optional.empty();
    }

    private boolean isNamed(int at, int length, byte[] wanted) {
        return length == wanted.length
                && directory.slice(at, length).equals(ByteBuffer.wrap(wanted));
    }

    private ZipEntryPlace place(int at, int extraAt, int extraLength) throws IOException {
        long compressed = unsigned(directory.getInt(at + 20));
        long size = unsigned(directory.getInt(at + 24));
        long header = unsigned(directory.getInt(at + 42));
        ByteBuffer wide = zip64Extra(extraAt, extraLength);
        // § 4.5.3: only the fields that did not fit are there, in this order.
        size = size == IN_ZIP64 ? wide.getLong() : size;
        compressed = compressed == IN_ZIP64 ? wide.getLong() : compressed;
        header = header == IN_ZIP64 ? wide.getLong() : header;
        return new ZipEntryPlace(directory.getShort(at + 10), compressed, size, header);
    }

    private ByteBuffer zip64Extra(int start, int length) {
        int at = start;
        while (at + 4 <= start + length) {
            int size = unsigned(directory.getShort(at + 2));
            if (directory.getShort(at) == 1) {
                return directory.slice(at + 4, size).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + size;
        }
        return ByteBuffer.allocate(0);
    }

    /** Where the content of a stored entry is; the local header decides, § 4.3.7. */
    StoredPart part(ZipEntryPlace place) throws IOException {
        ByteBuffer local = bytes(channel, place.header(), LOCAL_LENGTH);
        expect(local.getInt(0) == LOCAL, "has a broken entry");
        long position =
                place.header()
                        + LOCAL_LENGTH
                        + unsigned(local.getShort(26))
                        + unsigned(local.getShort(28));
        expect(position + place.size() <= channel.size(), "is cut off");
        return new StoredPart(position, place.size());
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        readFully(channel, buffer, position);
        return buffer.flip();
    }

    static void readFully(FileChannel channel, ByteBuffer buffer, long position)
            throws IOException {
        long at = position;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw new EOFException("The jar is cut off.");
            }
            at += read;
        }
    }

    private static void expect(boolean right, String flaw) throws ZipException {
        if (!right) {
            throw new ZipException("The jar " + flaw + ".");
        }
    }

    private static long unsigned(int value) {
        return value & 0xffffffffL;
    }

    private static int unsigned(short value) {
        return value & 0xffff;
    }
}
