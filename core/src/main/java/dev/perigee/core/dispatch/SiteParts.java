package dev.perigee.core.dispatch;

import dev.perigee.api.Services;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.index.SiteIndex;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a live site is made of.
 *
 * @param index its routes and settings
 * @param files its static files
 * @param loader loads its classes
 * @param environment the process's environment variables by name
 * @param services what constructors may ask for in place of what the site's application would
 *     start, as tests do; empty to start the application
 * @param log where its faults are told
 */
public record SiteParts(
        SiteIndex index,
        SiteFiles files,
        ClassLoader loader,
        Function<String, Optional<String>> environment,
        Optional<Services> services,
        SiteLog log) {

    /** With the platform's log. */
    public SiteParts(
            SiteIndex index,
            SiteFiles files,
            ClassLoader loader,
            Function<String, Optional<String>> environment,
            Optional<Services> services) {
        this(index, files, loader, environment, services, SiteLog.platform());
    }

    /** A site as it runs: with this process's environment and its own application. */
    public static SiteParts of(SiteIndex index, SiteFiles files, ClassLoader loader) {
        return new SiteParts(
                index,
                files,
                loader,
                name -> Optional.ofNullable(System.getenv(name)),
                Optional.empty());
    }

    /** The same site with another log. */
    public SiteParts withLog(SiteLog newLog) {
        return new SiteParts(index, files, loader, environment, services, newLog);
    }
}
