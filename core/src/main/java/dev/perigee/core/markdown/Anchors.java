package dev.perigee.core.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for the anchors of one text, by GitHub's rule: lower case; letters, marks, digits, {@code
 * _} and {@code -} stay, spaces become {@code -}, all else goes. A name that was given before gets
 * {@code -1}, {@code -2} and so on. A heading without any such character is {@code section}.
 */
final class Anchors {

    private static final String NAMELESS = "section";
    private static final Set<Integer> REMOVED =
            Set.of(
                    (int) Character.OTHER_NUMBER,
                    (int) Character.START_PUNCTUATION,
                    (int) Character.END_PUNCTUATION,
                    (int) Character.INITIAL_QUOTE_PUNCTUATION,
                    (int) Character.FINAL_QUOTE_PUNCTUATION,
                    (int) Character.OTHER_PUNCTUATION,
                    (int) Character.DASH_PUNCTUATION,
                    (int) Character.MATH_SYMBOL,
                    (int) Character.CURRENCY_SYMBOL,
                    (int) Character.MODIFIER_SYMBOL,
                    (int) Character.OTHER_SYMBOL,
                    (int) Character.CONTROL,
                    (int) Character.PRIVATE_USE,
                    (int) Character.SURROGATE,
                    (int) Character.FORMAT,
                    (int) Character.UNASSIGNED,
                    (int) Character.SPACE_SEPARATOR,
                    (int) Character.LINE_SEPARATOR,
                    (int) Character.PARAGRAPH_SEPARATOR);

    /** Each name with the highest number that was put behind it. */
    private final Map<String, Integer> given = new HashMap<>();

    private final Map<String, Integer> references = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    /** An anchor of the author's own: no heading gets its name. */
    void keep(String id) {
        kept.add(id);
    }

    /** One more reference to a footnote, which gets an anchor to come back to. */
    void keepReference(String label) {
        int number = references.merge(label, 1, Integer::sum);
        keep("fnref-" + label + (number == 1 ? "" : "-" + number));
    }

    /** A name for the next heading. */
    String next(String text) {
        String name = name(text);
        String unique = name;
        int number = given.getOrDefault(name, 0);
        while (given.containsKey(unique) || kept.contains(unique)) {
            number++;
            unique = name + "-" + number;
        }
        given.put(name, number);
        given.putIfAbsent(unique, 0);
        return unique;
    }

    private static String name(String text) {
        StringBuilder name = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Anchors::stays)
                .map(c -> c == ' ' ? '-' : c)
                .forEach(name::appendCodePoint);
        return name.isEmpty() ? NAMELESS : name.toString();
    }

    private static boolean stays(int c) {
        return c == ' '
                || c == '-'
                || Character.isAlphabetic(c)
                || !REMOVED.contains(Character.getType(c));
    }
}
