package dev.perigee.core.dispatch;

import dev.perigee.api.Services;
import dev.perigee.core.answer.ErrorTexts;
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
 * @param errors what is said of errors in place of the site's error pages
 * @param isTimed whether answers say what took their time
 */
public record SiteParts(
        SiteIndex index,
        SiteFiles files,
        SiteText text,
        ClassLoader loader,
        Function<String, Optional<String>> environment,
        Optional<Services> services,
        SiteLog log,
        ErrorTexts errors,
        boolean isTimed) {

    /** Without live pages, and with the platform's log. */
    public SiteParts(
            SiteIndex index,
            SiteFiles files,
            ClassLoader loader,
            Function<String, Optional<String>> environment,
            Optional<Services> services) {
        this(
                index,
                files,
                SiteText.none(),
                loader,
                environment,
                services,
                SiteLog.platform(),
                ErrorTexts.none(),
                false);
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
        return new SiteParts(
                index, files, text, loader, environment, services, newLog, errors, isTimed);
    }

    /** The same site with what its live pages are made of. */
    public SiteParts withText(SiteText newText) {
        return new SiteParts(
                index, files, newText, loader, environment, services, log, errors, isTimed);
    }

    /**
     * The same site for its author: errors are told in full, and each answer says in the header
     * {@value dev.perigee.core.context.Timings#HEADER} which route made it and in which time.
     */
    public SiteParts forDevelopment(ErrorTexts texts) {
        return new SiteParts(index, files, text, loader, environment, services, log, texts, true);
    }

    /** The same site with another environment. */
    public SiteParts withEnvironment(Function<String, Optional<String>> newEnvironment) {
        return new SiteParts(
                index, files, text, loader, newEnvironment, services, log, errors, isTimed);
    }

    /** The same site with these services in place of its own application. */
    public SiteParts withServices(Services given) {
        return new SiteParts(
                index, files, text, loader, environment, Optional.of(given), log, errors, isTimed);
    }
}
