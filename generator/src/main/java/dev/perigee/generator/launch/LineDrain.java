package dev.perigee.generator.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Reads what the worker writes to one of its standard streams, as fast as it comes, so that the
 * worker never waits for a console. Lines are freed of escape sequences and control characters, cut
 * after {@value #MAX_LENGTH} characters, and handed on while the budget lasts.
 */
final class LineDrain implements Runnable {

    static final int MAX_LENGTH = 2_000;
    private static final int KEPT = 12;
    private static final char ESCAPE = 0x1b;
    private static final char BELL = 7;

    private final InputStream in;
    private final AtomicLong budget;
    private final Consumer<String> lines;
    private final Deque<String> last = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();

    /**
     * Hands lines on to {@code lines}.
     *
     * @param budget how many lines may still be handed on; below zero it counts those that were not
     */
    LineDrain(InputStream in, AtomicLong budget, Consumer<String> lines) {
        this.in = in;
        this.budget = budget;
        this.lines = lines;
    }

    @Override
    public void run() {
        char[] buffer = new char[8192];
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                take(buffer, n);
            }
        } catch (IOException e) {
            line.append(" (reading on failed: ").append(e.getMessage()).append(')');
        }
        if (!line.isEmpty()) {
            endLine();
        }
    }

    private void take(char[] buffer, int count) {
        for (int i = 0; i < count; i++) {
            char c = buffer[i];
            if (c == '\n') {
                endLine();
            } else if (line.length() < MAX_LENGTH) {
                line.append(c);
            }
        }
    }

    private void endLine() {
        String text = plain(line);
        line.setLength(0);
        if (isOfTheJvm(text)) {
            return;
        }
        keep(text);
        if (budget.getAndDecrement() > 0) {
            lines.accept(text);
        }
    }

    /** The JVM says this of the environment of whoever called Maven; it is no news. */
    private static boolean isOfTheJvm(String text) {
        return text.startsWith("Picked up ") || text.startsWith("NOTE: Picked up ");
    }

    private void keep(String text) {
        synchronized (last) {
            last.addLast(text);
            if (last.size() > KEPT) {
                last.removeFirst();
            }
        }
    }

    /** The last lines, for one who asks why the worker died. */
    List<String> lastLines() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    /**
     * The text without escape sequences (ECMA-48: ESC [ … letter, ESC ] … BEL, ESC and one more)
     * and without control characters but tabs.
     */
    static String plain(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                i = endOfSequence(text, i);
            } else if (c == '\t' || !Character.isISOControl(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The index of the last character of the sequence that starts at {@code escape}. */
    private static int endOfSequence(CharSequence text, int escape) {
        int at = escape + 1;
        if (at < text.length() && text.charAt(at) == '[') {
            at = skip(text, at + 1, ' ', '?');
        } else if (at < text.length() && text.charAt(at) == ']') {
            at = endOfCommand(text, at + 1);
        } else {
            at = skip(text, at, ' ', '/');
        }
        return Math.min(at, text.length() - 1);
    }

    /** The first index from {@code at} whose character is not between the two. */
    private static int skip(CharSequence text, int at, char low, char high) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= low && text.charAt(end) <= high) {
            end++;
        }
        return end;
    }

    private static int endOfCommand(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != BELL && text.charAt(at) != ESCAPE) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ESCAPE ? at + 1 : at;
    }
}
