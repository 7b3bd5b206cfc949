package dev.perigee.core.dispatch;

import dev.perigee.api.Services;
import dev.perigee.core.exchange.SiteFiles;
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
 */
public record SiteParts(
        SiteIndex index,
        SiteFiles files,
        ClassLoader loader,
        Function<String, Optional<String>> environment,
        Optional<Services> services) {

    /** A site as it runs: with this process's environment and its own application. */
    public static SiteParts of(SiteIndex index, SiteFiles files, ClassLoader loader) {
        return new SiteParts(
                index,
                files,
                loader,
                name -> Optional.ofNullable(System.getenv(name)),
                Optional.empty());
    }
}
