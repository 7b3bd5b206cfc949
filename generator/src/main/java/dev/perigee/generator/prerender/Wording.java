package dev.perigee.generator.prerender;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** Parts of sentences. */
final class Wording {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_CAUSES = 4;
    private static final int NEAR = 2;

    private Wording() {}

    /**
     * An exception and what caused it, as a sentence: {@code IllegalStateException: no such id;
     * caused by SQLException: closed.}
     */
    static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Throwable at = thrown;
        for (int i = 0; at != null && i < MAX_CAUSES; i++) {
            text.append(i == 0 ? "" : "; caused by ").append(name(at.getClass()));
            String message = message(at);
            if (!message.isEmpty()) {
                text.append(": ").append(message);
            }
            at = at.getCause();
        }
        return sentence(text.toString());
    }

    /** The text on one line, with a full stop. */
    static String sentence(String text) {
        String line = printable(text);
        return line.endsWith(".") ? line : line + ".";
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
    }

    /**
     * Its message; nothing if that itself names the cause, as that of many wrappers does. What
     * {@code getMessage} does is up to the site's code.
     */
    static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            Throwable cause = thrown.getCause();
            boolean repeats = cause != null && cause.toString().equals(message);
            return message == null || repeats ? "" : cut(message);
        } catch (RuntimeException e) {
            return "(its message cannot be read)";
        }
    }

    private static String cut(String text) {
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
    }

    /** The text on one line, without control characters. */
    static String printable(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plainChar = !Character.isISOControl(c) && !isHalf(text, i);
            plain.append(plainChar ? c : c == '\n' || c == '\t' ? ' ' : '?');
        }
        return plain.toString();
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    static String seconds(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 1000 != 0) {
            return millis + " milliseconds";
        }
        return millis == 1000 ? "1 second" : millis / 1000 + " seconds";
    }

    static String others(long count) {
        return switch ((int) Math.min(count, 2)) {
            case 0 -> "";
            case 1 -> " and one more path";
            default -> " and " + count + " more paths";
        };
    }

    /** The name that was probably meant. */
    static Optional<String> nearest(String name, Collection<String> names) {
        String best = "";
        int bestDistance = NEAR + 1;
        for (String candidate : names) {
            int distance = distance(name, candidate);
            if (distance < bestDistance && distance < candidate.length()) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many letters must be added, dropped or changed (Levenshtein), letter case aside. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                boolean same =
                        Character.toLowerCase(a.charAt(i - 1))
                                == Character.toLowerCase(b.charAt(j - 1));
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
