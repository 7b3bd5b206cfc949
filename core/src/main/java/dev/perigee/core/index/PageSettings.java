package dev.perigee.core.index;

import java.util.List;
import java.util.Optional;

/**
 * What the site's author decided about pages and content.
 *
 * @param strictTemplates whether a name that a template does not resolve is an error
 * @param failOnBrokenLinks whether a link that leads nowhere fails the build
 * @param drafts whether entries that are marked as drafts are published
 * @param futureEntries whether entries of a date to come are published
 * @param compress whether files that gain by it get compressed siblings
 * @param sitemap whether there is a {@code sitemap.xml}
 * @param locales the languages of the site, as they stand in paths
 * @param defaultLocale the language of pages whose path names none; one of {@code locales}, and
 *     empty if and only if there are none
 * @param localeRules where else the pages of a language are looked for
 */
public record PageSettings(
        boolean strictTemplates,
        boolean failOnBrokenLinks,
        boolean drafts,
        boolean futureEntries,
        boolean compress,
        boolean sitemap,
        List<String> locales,
        Optional<String> defaultLocale,
        LocaleRules localeRules) {

    /** Copies the list. */
    public PageSettings {
        locales = List.copyOf(locales);
    }
}
