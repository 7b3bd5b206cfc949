package dev.perigee.core.index;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Checks {@link LocaleRules} against the languages of the site. */
final class LocaleRulesParser {

    private final List<String> locales;
    private final Optional<String> standard;
    private final List<String> problems = new ArrayList<>();

    LocaleRulesParser(List<String> locales, Optional<String> standard) {
        this.locales = locales;
        this.standard = standard;
    }

    /** Pairs such as {@code es=en}, separated by commas, blanks or lines. */
    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : text.split("[\\s,]+", -1)) {
            int sign = part.indexOf('=');
            if (part.isEmpty()) {
                continue;
            }
            if (sign < 1 || sign == part.length() - 1) {
                throw new IllegalArgumentException(
                        "'" + part + "' is no pair. Write a locale, '=' and its value.");
            }
            if (pairs.put(part.substring(0, sign), part.substring(sign + 1)) != null) {
                throw new IllegalArgumentException(
                        "'" + part.substring(0, sign) + "' is there twice.");
            }
        }
        return pairs;
    }

    static Map<String, URI> origins(String text, Function<String, Optional<URI>> origin) {
        Map<String, URI> origins = new LinkedHashMap<>();
        pairs(text).forEach((locale, url) -> origins.put(locale, origin.apply(url).orElseThrow()));
        return origins;
    }

    /** What is wrong with them; nothing if they can be followed. */
    List<String> check(LocaleRules rules, Optional<URI> site) {
        rules.fallbacks().forEach(this::checkFallback);
        if (problems.isEmpty()) {
            rules.fallbacks().keySet().stream()
                    .filter(locale -> isCircle(locale, rules.fallbacks()))
                    .findFirst()
                    .ifPresent(
                            locale ->
                                    problems.add(
                                            "The setting fallbackLocales: '%s' leads back to itself."
                                                    .formatted(locale)));
        }
        checkDomains(rules.domains(), site);
        return List.copyOf(problems);
    }

    private void checkFallback(String locale, String fallback) {
        requireKnown("fallbackLocales", locale);
        requireKnown("fallbackLocales", fallback);
        if (standard.equals(Optional.of(locale))) {
            problems.add(
                    "The setting fallbackLocales: '%s' is the default locale, for which no other stands in."
                            .formatted(locale));
        }
    }

    private static boolean isCircle(String start, Map<String, String> fallbacks) {
        String at = start;
        for (int steps = 0; fallbacks.containsKey(at); steps++) {
            at = fallbacks.get(at);
            if (steps > fallbacks.size()) {
                return true;
            }
        }
        return false;
    }

    private void checkDomains(Map<String, URI> domains, Optional<URI> site) {
        if (!domains.isEmpty() && site.isEmpty()) {
            problems.add("The setting localeDomains needs 'site', where the other pages are.");
        }
        Map<String, String> hosts = new LinkedHashMap<>();
        site.ifPresent(uri -> hosts.put(uri.getHost(), "the site"));
        domains.forEach(
                (locale, domain) -> {
                    requireKnown("localeDomains", locale);
                    String other = hosts.putIfAbsent(domain.getHost(), "'" + locale + "'");
                    if (other != null) {
                        problems.add(
                                "The setting localeDomains: '%s' has the host %s, which is that of %s. Give it one of its own; a port makes no difference."
                                        .formatted(locale, domain.getHost(), other));
                    }
                });
    }

    private void requireKnown(String setting, String locale) {
        if (!locales.contains(locale)) {
            problems.add(
                    "The setting %s: '%s' is none of the locales %s. Add it to 'locales'."
                            .formatted(setting, locale, String.join(", ", locales)));
        }
    }
}
