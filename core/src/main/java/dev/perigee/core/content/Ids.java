package dev.perigee.core.content;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;

/** Which ids entries may have, and in which order. */
final class Ids {

    private static final int LONGEST = 1000;

    /** By code point, which no locale changes. */
    static final Comparator<String> ORDER = Ids::compare;

    private Ids() {}

    /** Whether a text could be the path of a file below the collection's folder. */
    static boolean isId(String id) {
        boolean plain =
                id.equals(id.strip())
                        && id.length() <= LONGEST
                        && id.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7f);
        return plain
                && List.of(id.split("/", -1)).stream()
                        .noneMatch(it -> it.isEmpty() || it.equals(".") || it.equals(".."));
    }

    /** The same for ids that some disks or readers take for one. */
    static String folded(String id) {
        StringBuilder folded = new StringBuilder(id.length());
        Normalizer.normalize(id, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int compare(String a, String b) {
        int i = 0;
        int common = Math.min(a.length(), b.length());
        while (i < common && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i == common
                ? Integer.compare(a.length(), b.length())
                : Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
    }

    /** Surrogates stand for code points above all that one character can hold. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
