package dev.perigee.core.render;

import java.util.ArrayList;
import java.util.List;

/** Text of a helper, divided at white space, but never within a value. */
final class WordWriter extends PageWriter {

    private record Span(int start, int end) {}

    private final List<Span> values = new ArrayList<>();

    @Override
    void writeValue(String value) {
        int start = length();
        super.writeValue(value);
        values.add(new Span(start, length()));
    }

    List<String> words() {
        String text = toString();
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && (isOfValue(i) || !isWhite(text.charAt(i)));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c);
    }

    private boolean isOfValue(int at) {
        return values.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }
}
