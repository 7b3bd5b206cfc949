package dev.perigee.generator.bundle;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip file, of any size, whose bytes depend on nothing but names, contents and the time
 * given, and on the JDK's zlib. The JDK's own writer wants the checksum of a stored entry before
 * its content, and so would have all static files read twice.
 */
final class ZipWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final OutputStream out;
    private final DosTime time;
    private final List<ZipRecord> records = new ArrayList<>();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private byte[] compressed = new byte[BUFFER];
    private long position;

    ZipWriter(FileChannel channel, DosTime time) {
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.time = time;
    }

    /** Where a stored entry's content comes from. */
    interface Content {
        /** Writes it; as many bytes as were announced. */
        void writeTo(OutputStream out) throws IOException;
    }

    int entries() {
        return records.size();
    }

    /** A folder; the name ends with a slash. */
    void folder(String name) throws IOException {
        add(new ZipRecord(name, ZipRecord.STORED, 0, 0, 0, position));
    }

    /** A file, compressed if that makes it smaller, unless every start reads it. */
    void file(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        int length = StartClasses.hold(name) ? content.length : deflate(content);
        boolean smaller = length < content.length;
        int stored = smaller ? length : content.length;
        int method = smaller ? ZipRecord.DEFLATED : ZipRecord.STORED;
        add(new ZipRecord(name, method, crc.getValue(), stored, content.length, position));
        write(smaller ? compressed : content, stored);
    }

    /**
     * A file that is not compressed, so that its parts are found by offset, and never in memory.
     */
    void stored(String name, long size, Content content) throws IOException {
        long start = position;
        ZipRecord announced = new ZipRecord(name, ZipRecord.STORED, 0, size, size, start);
        write(announced.local(time));
        long contentStart = position;
        Checked checked = new Checked();
        content.writeTo(checked);
        if (position - contentStart != size) {
            throw new IOException(
                    name + " has " + (position - contentStart) + " bytes, not " + size + ".");
        }
        out.flush();
        ZipRecord record = announced.withCrc(checked.crc.getValue());
        ByteBuffer crc = ZipRecord.littleEndian(4).putInt((int) record.crc()).flip();
        channel.write(crc, start + ZipRecord.CRC_AT);
        records.add(record);
    }

    /** Writes the directory; nothing can be added behind it. */
    void finish() throws IOException {
        long start = position;
        for (ZipRecord record : records) {
            write(record.central(time));
        }
        write(new ZipEnd(records.size(), start, position - start).bytes());
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void add(ZipRecord record) throws IOException {
        write(record.local(time));
        records.add(record);
    }

    private int deflate(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        if (compressed.length < content.length) {
            compressed = new byte[content.length];
        }
        // What does not fit is larger than the content, and is not used.
        int length = deflater.deflate(compressed, 0, content.length);
        return deflater.finished() ? length : content.length;
    }

    private void write(ByteBuffer bytes) throws IOException {
        byte[] content = new byte[bytes.remaining()];
        bytes.get(content);
        write(content, content.length);
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        position += length;
    }

    /** Counts and sums up what goes through it. */
    private final class Checked extends OutputStream {
        private final CRC32 crc = new CRC32();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            crc.update(bytes, start, length);
            out.write(bytes, start, length);
            position += length;
        }
    }
}
