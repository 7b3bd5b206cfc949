package dev.perigee.maven;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** A line of a terminal that is written over and over; elsewhere nothing. */
final class ProgressLine {

    private static final int WIDTH = 79;
    private static final String TO_START_AND_CLEAR = "\r\u001b[K";

    private final Optional<PrintStream> terminal;
    private boolean shown;

    /** A line of that terminal, if there is one. */
    ProgressLine(Optional<PrintStream> terminal) {
        this.terminal = terminal;
    }

    /**
     * On a terminal, if Maven leaves it to us: not in batch mode, with {@code -q} or with {@code
     * -T}, where modules write at the same time; Maven 4 takes standard output line by line.
     */
    static ProgressLine of(MavenSession session, Log log) {
        String maven = session.getSystemProperties().getProperty("maven.version", "");
        boolean ours =
                maven.startsWith("3.")
                        && session.getRequest().isInteractiveMode()
                        && !session.isParallel()
                        && log.isInfoEnabled()
                        && isTerminal();
        return new ProgressLine(ours ? Optional.of(System.out) : Optional.empty());
    }

    void show(String text) {
        terminal.ifPresent(
                out -> {
                    out.print(TO_START_AND_CLEAR + cut(text));
                    out.flush();
                    shown = true;
                });
    }

    /** Before anything else is written. */
    void clear() {
        if (shown) {
            terminal.ifPresent(out -> out.print(TO_START_AND_CLEAR));
            shown = false;
        }
    }

    private static String cut(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= WIDTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDTH - 1)) + "…";
    }

    /** From JDK 22 on there is a console without a terminal too, which it then says. */
    @SuppressWarnings("SystemConsoleNull") // asked for below
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
