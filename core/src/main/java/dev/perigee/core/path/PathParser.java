package dev.perigee.core.path;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one raw path; the rules are {@link CanonicalPath#parse}'s. */
final class PathParser {

    private final String raw;
    private final List<String> segments = new ArrayList<>(8);
    private boolean canonicalAsSent = true;

    PathParser(String raw) {
        this.raw = raw;
    }

    CanonicalPath parse() {
        if (raw.isEmpty() || raw.charAt(0) != '/') {
            throw new BadPathException("does not start with '/'");
        }
        if (raw.length() > CanonicalPath.MAX_LENGTH) {
            throw new BadPathException(
                    "is longer than " + CanonicalPath.MAX_LENGTH + " characters");
        }
        int start = 1;
        for (int end = raw.indexOf('/', 1); end >= 0; end = raw.indexOf('/', start)) {
            add(start, end);
            start = end + 1;
        }
        boolean trailingSlash = start == raw.length();
        if (!trailingSlash) {
            add(start, raw.length());
        }
        return new CanonicalPath(
                List.copyOf(segments), trailingSlash && raw.length() > 1, encoded(trailingSlash));
    }

    private void add(int start, int end) {
        if (segments.size() == CanonicalPath.MAX_SEGMENTS) {
            throw new BadPathException("has more than " + CanonicalPath.MAX_SEGMENTS + " segments");
        }
        boolean escaped = false;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (!PathCharacters.isCanonical(c)) {
                requireAccepted(c);
                canonicalAsSent = false;
                escaped |= c == '%';
            }
        }
        String segment = escaped ? decode(start, end) : raw.substring(start, end);
        Optional<String> flaw = SegmentText.flaw(segment);
        if (flaw.isPresent()) {
            throw new BadPathException(flaw.get());
        }
        segments.add(segment);
    }

    private static void requireAccepted(char c) {
        if (c == '\\') {
            throw new BadPathException("holds a backslash");
        }
        if (c != '%' && !PathCharacters.isAccepted(c)) {
            throw new BadPathException("holds a character that must be percent-encoded");
        }
    }

    private String decode(int start, int end) {
        byte[] bytes = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) (hexDigit(i + 1, end) << 4 | hexDigit(i + 2, end));
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        try {
            ByteBuffer encoded = ByteBuffer.wrap(bytes, 0, length);
            return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
        } catch (CharacterCodingException e) {
            throw new BadPathException("is not UTF-8");
        }
    }

    private int hexDigit(int i, int end) {
        int digit = i < end && raw.charAt(i) < 128 ? Character.digit(raw.charAt(i), 16) : -1;
        if (digit < 0) {
            throw new BadPathException("has a malformed percent-escape");
        }
        return digit;
    }

    private String encoded(boolean trailingSlash) {
        if (canonicalAsSent) {
            return raw;
        }
        return PathEncoder.encode(segments) + (trailingSlash ? "/" : "");
    }
}
