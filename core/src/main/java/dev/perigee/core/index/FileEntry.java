package dev.perigee.core.index;

import dev.perigee.api.Headers;

/**
 * One file of the static output.
 *
 * @param key its path below the output folder, decoded, without a slash in front: {@code
 *     posts/1.json}
 * @param size in bytes
 * @param sha256 of its content
 * @param status what it is answered with: 200, or 301 for a page that redirects
 * @param headers what it is answered with, the content type among them
 * @param offset the sum of the sizes of all entries before it in table order, which is where it
 *     starts when all files stand one behind the other in that order
 */
public record FileEntry(
        String key, long size, Sha256 sha256, int status, Headers headers, long offset) {

    /** Its strong entity tag, the same on every machine (RFC 9110 § 8.8.3). */
    public String etag() {
        return sha256.etag();
    }
}
