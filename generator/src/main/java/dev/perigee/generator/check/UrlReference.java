package dev.perigee.generator.check;

/**
 * The parts of a reference without scheme and host (RFC 3986 § 4.2), as they are written.
 *
 * @param path may be empty
 * @param query with {@code ?}; empty if there is none
 * @param fragment with {@code #}; empty if there is none
 */
record UrlReference(String path, String query, String fragment) {

    static UrlReference of(String text) {
        int hash = text.indexOf('#');
        int end = hash < 0 ? text.length() : hash;
        int mark = text.indexOf('?');
        int endOfPath = mark < 0 || mark > end ? end : mark;
        return new UrlReference(
                text.substring(0, endOfPath), text.substring(endOfPath, end), text.substring(end));
    }
}
