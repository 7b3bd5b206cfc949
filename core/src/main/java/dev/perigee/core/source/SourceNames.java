package dev.perigee.core.source;

import java.util.Comparator;

/** Which names and paths a tree of sources has. */
final class SourceNames {

    /** By code points, which no locale and no disk changes. */
    static final Comparator<String> ORDER = SourceNames::compare;

    private static final String WELL_KNOWN = ".well-known";

    private SourceNames() {}

    /** Whether a path is plain: no empty, hidden or dotted name, no backslash, no control. */
    static boolean isPlain(String path) {
        for (String name : path.split("/", -1)) {
            if (!isPlainName(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file or folder of this name belongs to the tree. */
    static boolean isPlainName(String name) {
        boolean hidden = name.startsWith(".") && !name.equals(WELL_KNOWN);
        return !name.isEmpty()
                && !hidden
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7f);
    }

    private static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Surrogates stand for code points above all that one character can hold. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
