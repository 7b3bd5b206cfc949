package dev.perigee.runtime.log;

import dev.perigee.runtime.settings.LogLevel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/**
 * Writes a line for each message: {@code 2026-01-31T10:00:00.123Z WARN dev.perigee.Main: …}. Lines
 * that belong to it, and those of a stack trace, are indented, so that no text from outside can
 * look like a message of its own.
 */
final class LineLogger extends LegacyAbstractLogger {

    private static final long serialVersionUID = 1L;

    private final transient LogLevel level;
    private final transient LineOutput output;

    LineLogger(String name, LogLevel level, LineOutput output) {
        this.name = name;
        this.level = level;
        this.output = output;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return level.says(LogLevel.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return level.says(LogLevel.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return level.says(LogLevel.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return level.says(LogLevel.ERROR);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level messageLevel,
            @Nullable Marker marker,
            String message,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        String text = MessageFormatter.basicArrayFormat(message, arguments);
        if (name.equals(AccessLog.NAME)) {
            output.writeSoon(text);
        } else {
            output.write(
                    Instant.now().truncatedTo(ChronoUnit.MILLIS)
                            + " "
                            + messageLevel
                            + " "
                            + name
                            + ": "
                            + indented(text, thrown));
        }
    }

    private static String indented(@Nullable String text, @Nullable Throwable thrown) {
        StringWriter all = new StringWriter();
        all.append(String.valueOf(text));
        if (thrown != null) {
            all.append('\n');
            thrown.printStackTrace(new PrintWriter(all, true));
        }
        return all.toString()
                .stripTrailing()
                .replaceAll("\\R", "\n    ")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "?");
    }
}
