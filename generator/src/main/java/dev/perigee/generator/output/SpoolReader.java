package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a finished {@link Spool}, mapped into memory. Safe for use by many threads. */
final class SpoolReader {

    private final ByteBuffer[] windows;
    private HeaderBytes last = new HeaderBytes(new byte[0], Headers.empty());

    /** Headers and their bytes, which those of the next file are like more often than not. */
    private static final class HeaderBytes {
        private final byte[] encoded;
        private final Headers headers;

        HeaderBytes(byte[] encoded, Headers headers) {
            this.encoded = encoded;
            this.headers = headers;
        }
    }

    SpoolReader(Path file, long length) throws IOException {
        windows = new ByteBuffer[(int) ((length + Spool.WINDOW - 1) / Spool.WINDOW)];
        try (FileChannel channel = FileChannel.open(file)) {
            for (int i = 0; i < windows.length; i++) {
                long start = (long) i * Spool.WINDOW;
                long size = Math.min(Spool.WINDOW, length - start);
                windows[i] = channel.map(FileChannel.MapMode.READ_ONLY, start, size);
            }
        }
    }

    /** The key of the record there. */
    String key(long position) {
        return text(at(position));
    }

    /** The record there. */
    SpooledFile file(long position) {
        ByteBuffer record = at(position);
        int end = record.position() - 4 + record.getInt(record.position() - 4);
        OutputFile file = new OutputFile(text(record), text(record), text(record), text(record));
        long size = record.getLong();
        Sha256 sha256 =
                new Sha256(record.getLong(), record.getLong(), record.getLong(), record.getLong());
        int status = record.getShort();
        int flags = record.get();
        byte[] headers = new byte[end - record.position()];
        record.get(headers);
        return new SpooledFile(
                file, size, sha256, status, headers(headers), (flags & 1) != 0, (flags & 2) != 0);
    }

    private ByteBuffer at(long position) {
        ByteBuffer record = windows[(int) (position / Spool.WINDOW)].duplicate();
        return record.position((int) (position % Spool.WINDOW) + 4);
    }

    private Headers headers(byte[] encoded) {
        HeaderBytes known = last;
        if (!Arrays.equals(encoded, known.encoded)) {
            known = new HeaderBytes(encoded, decode(new String(encoded, StandardCharsets.UTF_8)));
            last = known;
        }
        return known.headers;
    }

    private static Headers decode(String lines) {
        Headers headers = Headers.empty();
        int start = 0;
        while (start < lines.length()) {
            int colon = lines.indexOf(':', start);
            int end = lines.indexOf('\n', colon);
            headers =
                    headers.withAdded(
                            lines.substring(start, colon), lines.substring(colon + 1, end));
            start = end + 1;
        }
        return headers;
    }

    private static String text(ByteBuffer record) {
        byte[] bytes = new byte[record.getInt()];
        record.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
