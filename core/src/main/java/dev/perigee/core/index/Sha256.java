package dev.perigee.core.index;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest (FIPS 180-4), as four numbers, so that it needs no array.
 *
 * @param a its first eight bytes, big-endian
 * @param b the next eight
 * @param c the next eight
 * @param d its last eight
 */
public record Sha256(long a, long b, long c, long d) {

    /** A digest to compute with. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }

    /** The digest in these 32 bytes. */
    public static Sha256 of(byte[] digest) {
        return of(ByteBuffer.wrap(digest), 0);
    }

    /** The digest of this content. */
    public static Sha256 ofContent(byte[] content) {
        return of(newDigest().digest(content));
    }

    static Sha256 of(ByteBuffer from, int at) {
        return new Sha256(
                from.getLong(at),
                from.getLong(at + 8),
                from.getLong(at + 16),
                from.getLong(at + 24));
    }

    /** Its 64 hexadecimal digits, lower case. */
    public String hex() {
        return hex(a) + hex(b) + hex(c) + hex(d);
    }

    /** A strong entity tag (RFC 9110 § 8.8.3): the first 128 bits, in quotes. */
    public String etag() {
        return "\"" + hex(a) + hex(b) + "\"";
    }

    @Override
    public String toString() {
        return hex();
    }

    private static String hex(long part) {
        return HexFormat.of().toHexDigits(part);
    }
}
