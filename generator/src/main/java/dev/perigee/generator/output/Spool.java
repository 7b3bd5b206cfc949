package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The finished files, one behind the other in a file of its own, so that memory stays flat however
 * many there are. A plain stream, not a channel: a channel would be closed for all threads when an
 * endpoint leaves its thread interrupted.
 */
final class Spool implements Closeable {

    /** Records do not cross these bounds, so that the spool can be mapped in windows. */
    static final int WINDOW = 1 << 30;

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;
    private long flushed;

    Spool(Path file) throws IOException {
        this.file = file;
        this.out = new FileOutputStream(file.toFile());
    }

    /** Appends an encoded record, and says where it is. */
    long append(byte[] encoded) throws IOException {
        padToWindow(encoded.length);
        long position = flushed + buffered;
        if (position + encoded.length > PlaceList.MAX_POSITION) {
            throw new IOException("More than a terabyte of records.");
        }
        put(encoded);
        return position;
    }

    /** Writes what is buffered, and opens it for reading. */
    SpoolReader read() throws IOException {
        flush();
        return new SpoolReader(file, flushed);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    static byte[] encode(SpooledFile file) {
        byte[][] texts = {
            utf8(file.file().key()),
            utf8(file.file().source()),
            utf8(file.file().pattern()),
            utf8(file.file().entry())
        };
        byte[] headers = encode(file.headers());
        int length = 4 + 8 + 32 + 2 + 1 + 4 * texts.length + headers.length;
        for (byte[] text : texts) {
            length += text.length;
        }
        ByteBuffer record = ByteBuffer.allocate(length).putInt(length);
        for (byte[] text : texts) {
            record.putInt(text.length).put(text);
        }
        record.putLong(file.size()).putLong(file.sha256().a()).putLong(file.sha256().b());
        record.putLong(file.sha256().c()).putLong(file.sha256().d());
        record.putShort((short) file.status());
        record.put((byte) ((file.served() ? 1 : 0) | (file.staged() ? 2 : 0)));
        return record.put(headers).array();
    }

    private static byte[] encode(Headers headers) {
        StringBuilder lines = new StringBuilder();
        headers.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
        return utf8(lines.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void padToWindow(int length) throws IOException {
        long position = flushed + buffered;
        long left = WINDOW - position % WINDOW;
        if (length > left) {
            put(new byte[(int) left]);
        }
    }

    private void put(byte[] bytes) throws IOException {
        if (bytes.length > BUFFER - buffered) {
            flush();
        }
        if (bytes.length > BUFFER) {
            out.write(bytes);
            flushed += bytes.length;
            return;
        }
        System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
        buffered += bytes.length;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, buffered);
        flushed += buffered;
        buffered = 0;
    }
}
