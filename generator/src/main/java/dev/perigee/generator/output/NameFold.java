package dev.perigee.generator.output;

import java.text.Normalizer;

/**
 * The form in which two names are equal if some file system takes them for one: letter case and
 * Unicode form (NFC, NFD) do not count, as on macOS and Windows.
 */
final class NameFold {

    private NameFold() {}

    /** The folded form; {@code name} itself if that is the same. */
    static String fold(String name) {
        int plain = 0;
        while (plain < name.length() && isPlain(name.charAt(plain))) {
            plain++;
        }
        return plain == name.length() ? name : folded(name);
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && (c < 'A' || c > 'Z');
    }

    private static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(out::appendCodePoint);
        String folded = Normalizer.normalize(out, Normalizer.Form.NFC);
        return folded.equals(name) ? name : folded;
    }
}
