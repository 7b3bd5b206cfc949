package dev.perigee.generator.output;

import dev.perigee.core.path.SegmentText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names a file of the site may have, the same on every system, so that a site built on one
 * can be built on all. In the order of the code:
 *
 * <ol>
 *   <li>no empty segment, hence no slash at either end
 *   <li>nothing that a request could not say: control characters, lone surrogates, {@code .} and
 *       {@code ..} in any spelling
 *   <li>no backslash, which separates folders on Windows
 *   <li>no segment of more than 255 bytes in UTF-8, the limit of nearly all file systems
 *   <li>no dot or blank at the end of a segment, which Windows drops
 *   <li>no device name of Windows, with any ending
 * </ol>
 */
final class OutputNames {

    private static final int MAX_BYTES = 255;
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");
    private static final Pattern ERROR_PAGE =
            Pattern.compile("[1-9][0-9]{2}(\\.html|/index\\.html)");

    /** Files at the root that tell a host what to do. */
    private static final Set<String> PLATFORM =
            Set.of("_headers", "_redirects", "_routes.json", "_worker.js");

    private static final String WELL_KNOWN = ".well-known";

    /**
     * What Windows cannot have in a name ({@code "*:<>?|}) or Netlify does not take ({@code #?}).
     */
    private static final String UNPORTABLE = "\"#*:<>?|";

    private OutputNames() {}

    /** Fails if a file may not have its name. */
    static void check(OutputFile file) throws OutputException {
        Optional<String> flaw = flaw(file.key());
        if (flaw.isPresent()) {
            throw new OutputException(OutputProblems.badName(file, flaw.get()));
        }
        Optional<String> reason = file.isNamedByValue() ? valueFlaw(file.key()) : Optional.empty();
        if (reason.isPresent()) {
            throw new OutputException(OutputProblems.reservedName(file, reason.get()));
        }
    }

    /** The rule that a key breaks, in words that follow "it", or empty. */
    static Optional<String> flaw(String key) {
        int start = 0;
        while (start <= key.length()) {
            int slash = key.indexOf('/', start);
            int end = slash < 0 ? key.length() : slash;
            Optional<String> flaw = segmentFlaw(key.substring(start, end));
            if (flaw.isPresent()) {
                return flaw;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /**
     * The reason why a parameter's value may not make this key, in words that follow "it", or
     * empty: a name that belongs to the host or to the site's error pages, or is hidden.
     */
    static Optional<String> valueFlaw(String key) {
        if (PLATFORM.contains(key)) {
            return Optional.of("is a name that CDNs read as their configuration");
        }
        if (ERROR_PAGE.matcher(key).matches()) {
            return Optional.of("is the name of an error page");
        }
        if (isHidden(key)) {
            return Optional.of("is hidden, as a part of it starts with a dot");
        }
        return Optional.empty();
    }

    /** Whether this is a file at the root that tells a host what to do, and is not served. */
    static boolean isPlatformFile(String key) {
        return PLATFORM.contains(key);
    }

    /** Whether the key has a character that some systems or hosts cannot take in a file's name. */
    static boolean isUnportable(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (UNPORTABLE.indexOf(key.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment but {@code .well-known} starts with a dot. */
    static boolean isHidden(String key) {
        int start = 0;
        while (start >= 0) {
            if (key.startsWith(".", start) && !isWellKnown(key, start)) {
                return true;
            }
            int slash = key.indexOf('/', start);
            start = slash < 0 ? -1 : slash + 1;
        }
        return false;
    }

    private static boolean isWellKnown(String key, int start) {
        int end = start + WELL_KNOWN.length();
        return key.startsWith(WELL_KNOWN, start) && (end == key.length() || key.charAt(end) == '/');
    }

    private static Optional<String> segmentFlaw(String segment) {
        if (segment.isEmpty()) {
            return Optional.of("has an empty segment, or a slash at an end");
        }
        Optional<String> flaw = SegmentText.flaw(segment);
        if (flaw.isPresent()) {
            return flaw;
        }
        if (segment.indexOf('\\') >= 0) {
            return Optional.of("holds a backslash, which separates folders on Windows");
        }
        int bytes = segment.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            return Optional.of(
                    "has a segment of "
                            + bytes
                            + " bytes in UTF-8, and file systems take "
                            + MAX_BYTES);
        }
        if (segment.endsWith(".") || segment.endsWith(" ")) {
            return Optional.of("has a segment that ends with a dot or a blank");
        }
        if (DEVICE.matcher(segment.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("has the segment '" + segment + "', which is a device on Windows");
        }
        return Optional.empty();
    }
}
