package dev.perigee.runtime.log;

import dev.perigee.runtime.settings.LogLevel;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The SLF4J provider of sites that bring none. SLF4J makes it, by its name. */
public final class LineProvider implements SLF4JServiceProvider {

    /** The system property that holds its level; there is no other way to tell it. */
    static final String LEVEL = "dev.perigee.log.level";

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();
    private @Nullable ILoggerFactory loggers;

    @Override
    public void initialize() {
        LogLevel level = LogLevel.valueOf(System.getProperty(LEVEL, LogLevel.INFO.name()));
        loggers = new LineLoggers(level, LineOutput.toStandardOutput());
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        if (loggers == null) {
            throw new IllegalStateException("SLF4J has not initialized this provider.");
        }
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }
}
