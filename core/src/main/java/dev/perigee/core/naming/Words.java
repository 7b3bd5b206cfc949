package dev.perigee.core.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, in the order of the code:
 *
 * <ol>
 *   <li>letters and digits of any script, with the marks on them, make words;
 *   <li>a capital behind a small letter or a digit starts a new one: {@code myPage} is two;
 *   <li>a character beyond ASCII that is none of these is a word of its code: {@code u1f680};
 *   <li>all other characters stand between words.
 * </ol>
 */
final class Words {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Words() {}

    static List<String> of(String text) {
        Words reading = new Words();
        text.codePoints().forEach(reading::read);
        reading.end();
        return reading.words;
    }

    private void read(int c) {
        if (Character.isLetterOrDigit(c) || (!word.isEmpty() && isMark(c))) {
            if (Character.isUpperCase(c) && endsSmall()) {
                end();
            }
            word.appendCodePoint(c);
        } else {
            end();
            if (c > 0x7f && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                words.add("u" + Integer.toHexString(c));
            }
        }
    }

    private boolean endsSmall() {
        if (word.isEmpty()) {
            return false;
        }
        int last = word.codePointBefore(word.length());
        return Character.isLowerCase(last) || Character.isDigit(last);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void end() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
