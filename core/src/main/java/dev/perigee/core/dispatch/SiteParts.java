package dev.perigee.core.dispatch;

import dev.perigee.api.Services;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.exchange.SiteLog;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.page.SiteText;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a live site is made of.
 *
 * @param index its routes and settings
 * @param files its static files
 * @param text what its live pages are made of
 * @param loader loads its classes
 * @param environment the process's environment variables by name
 * @param services what constructors may ask for in place of what the site's application would
 *     start, as tests do; empty to start the application
 * @param log where its faults are told
 */
public record SiteParts(
        SiteIndex index,
        SiteFiles files,
        SiteText text,
        ClassLoader loader,
        Function<String, Optional<String>> environment,
        Optional<Services> services,
        SiteLog log) {

    /** Without live pages, and with the platform's log. */
    public SiteParts(
            SiteIndex index,
            SiteFiles files,
            ClassLoader loader,
            Function<String, Optional<String>> environment,
            Optional<Services> services) {
        this(index, files, SiteText.none(), loader, environment, services, SiteLog.platform());
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
        return new SiteParts(index, files, text, loader, environment, services, newLog);
    }

    /** The same site with what its live pages are made of. */
    public SiteParts withText(SiteText newText) {
        return new SiteParts(index, files, newText, loader, environment, services, log);
    }
}
