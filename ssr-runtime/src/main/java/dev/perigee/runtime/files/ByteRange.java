package dev.perigee.runtime.files;

/**
 * A part of a file, both ends included (RFC 9110 § 14.1.2).
 *
 * @param first offset of its first byte
 * @param last offset of its last byte, not before the first
 */
record ByteRange(long first, long last) {

    long length() {
        return last - first + 1;
    }

    /** Whether the two overlap or touch, so that one range can stand for both. */
    boolean joins(ByteRange other) {
        return first <= other.last + 1 && other.first <= last + 1;
    }

    ByteRange with(ByteRange other) {
        return new ByteRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** As {@code Content-Range} says it (RFC 9110 § 14.4). */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
