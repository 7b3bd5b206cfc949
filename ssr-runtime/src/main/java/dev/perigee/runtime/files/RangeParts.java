package dev.perigee.runtime.files;

import dev.perigee.runtime.files.FileSender.Piece;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Several ranges of a file in one body, {@code multipart/byteranges} (RFC 9110 § 14.6). */
final class RangeParts {

    private final String boundary = UUID.randomUUID().toString();
    private final List<Piece> pieces = new ArrayList<>();
    private long length;

    RangeParts(List<ByteRange> ranges, long size, @Nullable String contentType) {
        String type = contentType == null ? "" : "Content-Type: " + contentType + "\r\n";
        for (ByteRange range : ranges) {
            String head = "Content-Range: " + range.of(size) + "\r\n\r\n";
            add("\r\n--" + boundary + "\r\n" + type + head);
            pieces.add(new Piece.Part(range));
            length += range.length();
        }
        add("\r\n--" + boundary + "--\r\n");
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        pieces.add(new Piece.Text(ByteBuffer.wrap(bytes)));
        length += bytes.length;
    }

    String contentType() {
        return "multipart/byteranges; boundary=" + boundary;
    }

    /** The length of the whole body. */
    long length() {
        return length;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
