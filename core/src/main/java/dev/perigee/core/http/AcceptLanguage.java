package dev.perigee.core.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Finds the language that a client likes best (RFC 9110 § 12.5.4, RFC 4647 § 3.4). */
public final class AcceptLanguage {

    /** Longer headers are no browser's, and no reason to work for. */
    private static final int MAX_LENGTH = 1_000;

    private AcceptLanguage() {}

    /**
     * The first of the client's languages, by weight, that the site has. {@code de-CH} finds {@code
     * de}, but {@code de} does not find {@code de-CH}.
     *
     * @param header the values of {@code Accept-Language}; malformed ones say nothing
     * @param locales of the site
     */
    public static Optional<String> lookup(List<String> header, List<String> locales) {
        String value = String.join(",", header);
        if (value.isBlank() || value.length() > MAX_LENGTH || locales.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(value.strip());
            String found = Locale.lookupTag(ranges, locales);
            return locales.stream().filter(locale -> locale.equalsIgnoreCase(found)).findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
