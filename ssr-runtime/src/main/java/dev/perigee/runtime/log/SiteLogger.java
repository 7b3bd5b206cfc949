package dev.perigee.runtime.log;

import dev.perigee.core.exchange.SiteLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dispatcher's faults, in the log of all the rest. */
public final class SiteLogger implements SiteLog {

    private final Logger logger = LoggerFactory.getLogger("dev.perigee.site");

    @Override
    public void error(String message, Throwable fault) {
        logger.error(message, fault);
    }

    @Override
    public void warning(String message, Throwable fault) {
        logger.warn(message, fault);
    }
}
