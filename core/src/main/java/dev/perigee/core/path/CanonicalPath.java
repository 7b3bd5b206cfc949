package dev.perigee.core.path;

import java.util.List;
import java.util.Optional;

/**
 * The one form of a request path that anything in Perigee looks at. The raw path is split at {@code
 * /} first, then each segment is decoded exactly once, so an encoded slash never makes a segment.
 *
 * <pre>{@code
 * CanonicalPath path = CanonicalPath.parse("/bands/AC%2fDC/");
 * path.segments();         // [bands, AC/DC]
 * path.hasTrailingSlash(); // true
 * path.encoded();          // "/bands/AC%2FDC/"
 * path.decodedPath();      // empty: no file has a slash in its name
 * }</pre>
 */
public final class CanonicalPath {

    /** Longest raw path, in characters. */
    public static final int MAX_LENGTH = 8192;

    /** Most segments, empty ones included. */
    public static final int MAX_SEGMENTS = 256;

    private final List<String> segments;
    private final boolean trailingSlash;
    private final String encoded;

    CanonicalPath(List<String> segments, boolean trailingSlash, String encoded) {
        this.segments = segments;
        this.trailingSlash = trailingSlash;
        this.encoded = encoded;
    }

    /**
     * Reads the path of a request line, without query. Refused are, in this order for each segment:
     *
     * <ol>
     *   <li>a raw backslash, and raw characters that RFC 3986 § 3.3 wants encoded, but for {@code [
     *       ] |}, which browsers send as they are;
     *   <li>malformed escapes, and bytes that are not UTF-8 (overlong forms and surrogates too);
     *   <li>what {@link SegmentText#flaw} names: control characters, {@code .} and {@code ..} in
     *       any spelling.
     * </ol>
     *
     * A {@code ;} is an ordinary character. Empty segments ({@code //}) are kept; see {@link
     * #hasEmptySegment}.
     *
     * @throws BadPathException if the path breaks a rule, does not start with {@code /}, or is
     *     beyond {@link #MAX_LENGTH} or {@link #MAX_SEGMENTS}
     */
    public static CanonicalPath parse(String rawPath) {
        return new PathParser(rawPath).parse();
    }

    /** The decoded segments, without an empty one for a trailing slash; none for {@code /}. */
    public List<String> segments() {
        return segments;
    }

    /** Whether a slash ends the path; {@code /} itself has none to spare. */
    public boolean hasTrailingSlash() {
        return trailingSlash;
    }

    /**
     * Whether two slashes touch. Such a path matches no route and names no file, and as it may
     * begin with {@code //} it must not be sent as a {@code Location}.
     */
    public boolean hasEmptySegment() {
        return segments.contains("");
    }

    /**
     * The canonical spelling, trailing slash included: two requests mean the same path exactly if
     * these are equal.
     */
    public String encoded() {
        return encoded;
    }

    /**
     * The key of the file that this path may name, decoded, without slashes at its ends: {@code
     * posts/1.json}, and {@code ""} for {@code /}. Empty where no file can be meant: a segment is
     * empty, or holds {@code /} or {@code \}.
     */
    public Optional<String> decodedPath() {
        for (String segment : segments) {
            if (segment.isEmpty() || SegmentText.holdsSeparator(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("/", segments));
    }

    /**
     * This path with or without a slash at its end. {@code /} stays as it is, and so does a path
     * with an empty segment, whose slashes say more than that.
     */
    public CanonicalPath withTrailingSlash(boolean slash) {
        if (slash == trailingSlash || segments.isEmpty() || hasEmptySegment()) {
            return this;
        }
        String spelling = slash ? encoded + "/" : encoded.substring(0, encoded.length() - 1);
        return new CanonicalPath(segments, slash, spelling);
    }

    /**
     * The rest of this path below {@code base}, compared segment by segment: {@code /app/x} below
     * {@code /app} is {@code /x}, {@code /appx} is not below it. {@code /app/} becomes {@code /}
     * with a trailing slash, {@code /app} becomes {@code /} without.
     */
    public Optional<CanonicalPath> below(CanonicalPath base) {
        int depth = base.segments.size();
        if (depth > segments.size() || !segments.subList(0, depth).equals(base.segments)) {
            return Optional.empty();
        }
        if (depth == 0) {
            return Optional.of(this);
        }
        String rest = encoded.substring(base.withTrailingSlash(false).encoded.length());
        return Optional.of(
                new CanonicalPath(
                        segments.subList(depth, segments.size()),
                        trailingSlash,
                        rest.isEmpty() ? "/" : rest));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalPath path
                && encoded.equals(path.encoded)
                && trailingSlash == path.trailingSlash;
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }

    @Override
    public String toString() {
        return encoded;
    }
}
