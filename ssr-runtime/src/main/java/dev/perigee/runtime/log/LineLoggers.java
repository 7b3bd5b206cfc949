package dev.perigee.runtime.log;

import dev.perigee.runtime.settings.LogLevel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;

/** The loggers by name. */
final class LineLoggers implements ILoggerFactory {

    private final Map<String, Logger> byName = new ConcurrentHashMap<>();
    private final LogLevel level;
    private final LineOutput output;

    LineLoggers(LogLevel level, LineOutput output) {
        this.level = level;
        this.output = output;
    }

    @Override
    public Logger getLogger(String name) {
        return byName.computeIfAbsent(name, this::make);
    }

    private Logger make(String name) {
        return new LineLogger(name, isJetty(name) ? atLeastWarn() : level, output);
    }

    /** What Jetty says below a warning is about Jetty, and each byte of it. */
    private static boolean isJetty(String name) {
        return name.startsWith("org.eclipse.jetty.");
    }

    private LogLevel atLeastWarn() {
        return level.compareTo(LogLevel.WARN) > 0 ? level : LogLevel.WARN;
    }
}
