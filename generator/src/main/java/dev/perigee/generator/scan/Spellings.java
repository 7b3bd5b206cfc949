package dev.perigee.generator.scan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds names that a disk could take for one, though they are spelled differently. */
final class Spellings {

    private final Map<String, Spelled> byFolded = new HashMap<>();

    /**
     * A name, with all that is above it, and where it was seen first.
     *
     * @param source path of the file
     */
    record Spelled(String text, String source) {

        /** Whether only the Unicode form tells it from another one. */
        boolean isFormOf(String other) {
            return nfc(text).equals(nfc(other));
        }
    }

    /**
     * Another spelling of one of the first names of a path, which is kept in mind.
     *
     * @param names from the top down
     * @param source path of the file that has them
     * @return the clash: the spelling here and the one before
     */
    Optional<Clash> add(List<String> names, String source) {
        StringBuilder start = new StringBuilder();
        for (String name : names) {
            String here = start.append(start.isEmpty() ? "" : "/").append(name).toString();
            Spelled before = byFolded.putIfAbsent(folded(here), new Spelled(here, source));
            if (before != null && !before.text().equals(here)) {
                return Optional.of(new Clash(here, before));
            }
        }
        return Optional.empty();
    }

    /** Two spellings of one name. */
    record Clash(String here, Spelled before) {}

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** By code points, as disks do it: never by a locale, and never to another length. */
    private static String folded(String text) {
        return nfc(text)
                .codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
