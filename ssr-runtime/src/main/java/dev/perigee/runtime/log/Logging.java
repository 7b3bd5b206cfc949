package dev.perigee.runtime.log;

import dev.perigee.runtime.settings.LogLevel;
import java.util.ServiceLoader;
import org.slf4j.spi.SLF4JServiceProvider;

/** Decides who writes the log, before the first logger is made. */
public final class Logging {

    /** Names the provider to SLF4J, which else would look for services and miss ours. */
    private static final String PROVIDER = "slf4j.provider";

    /** Keeps SLF4J from reporting that a provider was named. */
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private Logging() {}

    /**
     * Uses the SLF4J provider of the class path, set up in its own way, if there is one; else ours
     * with this level. So a site adds a backend by adding it, and two never meet.
     */
    public static void begin(LogLevel level) {
        if (!isProvided()) {
            System.setProperty(LineProvider.LEVEL, level.name());
            System.setProperty(VERBOSITY, "WARN");
            System.setProperty(PROVIDER, LineProvider.class.getName());
        }
    }

    private static boolean isProvided() {
        return System.getProperty(PROVIDER) != null
                || ServiceLoader.load(SLF4JServiceProvider.class).stream().findAny().isPresent();
    }
}
