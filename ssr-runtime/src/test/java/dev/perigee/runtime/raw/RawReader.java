package dev.perigee.runtime.raw;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads responses one after the other, strictly by their framing (RFC 9112 § 6). */
final class RawReader {

    private final InputStream in;

    RawReader(InputStream in) {
        this.in = in;
    }

    /** The next final response; empty at the end of the connection. */
    Optional<RawAnswer> next(boolean withBody) throws IOException {
        while (true) {
            Optional<String> head = head();
            if (head.isEmpty()) {
                return Optional.empty();
            }
            RawAnswer answer = new RawAnswer(status(head.get()), head.get(), "");
            if (answer.status() >= 200) {
                return Optional.of(withBody ? withBody(answer) : answer);
            }
        }
    }

    private static int status(String head) {
        if (!head.matches("(?s)HTTP/1\\.[01] \\d{3}.*")) {
            throw new IllegalStateException("No status line: " + head);
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    private Optional<String> head() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0) {
            bytes.write(b);
            String text = bytes.toString(StandardCharsets.ISO_8859_1);
            if (text.endsWith("\r\n\r\n")) {
                return Optional.of(text.substring(0, text.length() - 4));
            }
            b = in.read();
        }
        throw new EOFException("A head is cut off: " + bytes.toString(StandardCharsets.ISO_8859_1));
    }

    private RawAnswer withBody(RawAnswer answer) throws IOException {
        boolean none = answer.status() == 204 || answer.status() == 304;
        Optional<String> length = answer.header("Content-Length");
        byte[] body;
        if (none) {
            body = new byte[0];
        } else if (answer.header("Transfer-Encoding").isPresent()) {
            body = chunks();
        } else if (length.isPresent()) {
            body = exactly(Integer.parseInt(length.get()));
        } else {
            body = in.readAllBytes();
        }
        return new RawAnswer(
                answer.status(), answer.head(), new String(body, StandardCharsets.ISO_8859_1));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(), 16);
            body.writeBytes(exactly(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("A body is cut off.");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int b = in.read();
        while (b >= 0 && b != '\n') {
            line.append((char) b);
            b = in.read();
        }
        if (b < 0) {
            throw new EOFException("A chunk is cut off.");
        }
        return line.toString().strip();
    }
}
