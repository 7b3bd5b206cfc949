package dev.perigee.core.dispatch;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged while something runs: messages and what was thrown. */
final class LogLines extends Handler {

    private static final Logger LOGGER = Logger.getLogger("dev.perigee");

    private final StringBuilder lines = new StringBuilder();

    /** Keeps what tests provoke off the console. */
    static void quiet() {
        LOGGER.setUseParentHandlers(false);
    }

    static String of(Runnable action) {
        LogLines log = new LogLines();
        LOGGER.addHandler(log);
        try {
            action.run();
        } finally {
            LOGGER.removeHandler(log);
        }
        return log.lines.toString();
    }

    @Override
    public void publish(LogRecord record) {
        lines.append(record.getMessage()).append('\n');
        if (record.getThrown() != null) {
            lines.append(record.getThrown()).append('\n');
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
