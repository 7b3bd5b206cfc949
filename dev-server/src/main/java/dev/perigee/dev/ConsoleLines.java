package dev.perigee.dev;

import dev.perigee.generator.worker.ServeConsole;
import dev.perigee.runtime.server.RequestLines;
import java.util.Locale;

/** A line on the console for each request, but those of our own script. */
final class ConsoleLines implements RequestLines {

    private static final int LONGEST = 200;

    private final ServeConsole console;

    ConsoleLines(ServeConsole console) {
        this.console = console;
    }

    @Override
    public void answered(String method, String target, int status, long nanos) {
        if (!target.contains("/@perigee/")) {
            console.line(
                    String.format(
                            Locale.ROOT,
                            "%d %s %s  %.1f ms",
                            status,
                            shown(method),
                            shown(target),
                            nanos / 1e6));
        }
    }

    /** What a client sent must not move the cursor of a terminal. */
    private static String shown(String text) {
        String plain = text.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
