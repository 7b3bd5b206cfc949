package dev.perigee.generator.bundle;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a class path element.
 *
 * @param element where it is
 * @param entry its full name, such as {@code META-INF/versions/11/a/B.class}
 * @param name what it is found by, such as {@code a/B.class}
 * @param version the release from which on it is found; 0 for all
 * @param size in bytes
 * @param crc its CRC-32, or {@link #NO_CRC}
 */
record Resource(
        ClassPathElement element, String entry, String name, int version, long size, long crc) {

    static final long NO_CRC = -1;

    private static final Pattern VERSIONED =
            Pattern.compile("META-INF/versions/([1-9][0-9]{0,5})/(.+)");

    static Resource of(ClassPathElement element, String entry, long size, long crc) {
        Matcher versioned = VERSIONED.matcher(entry);
        if (versioned.matches()) {
            int version = Integer.parseInt(versioned.group(1));
            return new Resource(element, entry, versioned.group(2), version, size, crc);
        }
        return new Resource(element, entry, entry, 0, size, crc);
    }

    byte[] read() throws IOException {
        return element.read(this);
    }

    boolean sameContent(Resource other) throws IOException {
        if (size != other.size) {
            return false;
        }
        if (crc != NO_CRC && other.crc != NO_CRC) {
            return crc == other.crc;
        }
        return Arrays.equals(read(), other.read());
    }
}
