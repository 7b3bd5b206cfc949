package dev.perigee.core.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Text of a helper, divided at white space, but never within a value. */
final class WordWriter extends PageWriter {

    private final BitSet ofValues = new BitSet();

    @Override
    void writeValue(String value) {
        int start = length();
        super.writeValue(value);
        ofValues.set(start, length());
    }

    List<Word> words() {
        String text = toString();
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside =
                    i < text.length()
                            && (ofValues.get(i) || !Character.isWhitespace(text.charAt(i)));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(text.substring(start, i), hasValue(start, i)));
                start = -1;
            }
        }
        return words;
    }

    private boolean hasValue(int from, int to) {
        int next = ofValues.nextSetBit(from);
        return next >= 0 && next < to;
    }
}
