package dev.perigee.core.index;

import java.util.ArrayList;
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

    /**
     * The paths of pages that stand in for one of another language, the nearest first. The language
     * of a path is its first segment that is named like one; that of none is the default.
     *
     * @param segments of the path, decoded
     */
    public List<List<String>> standIns(List<String> segments) {
        List<List<String>> paths = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (locales.contains(segments.get(i))) {
                for (String locale : localeRules.chain(segments.get(i))) {
                    List<String> other = new ArrayList<>(segments);
                    other.set(i, locale);
                    paths.add(List.copyOf(other));
                    if (defaultLocale.equals(Optional.of(locale))) {
                        other.remove(i);
                        paths.add(List.copyOf(other));
                    }
                }
                break;
            }
        }
        return paths;
    }
}
