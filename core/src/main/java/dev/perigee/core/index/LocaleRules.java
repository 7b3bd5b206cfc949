package dev.perigee.core.index;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the pages of a language are looked for besides their own paths.
 *
 * @param fallbacks by a language, the one whose pages stand in for those that it does not have;
 *     never in circles
 * @param rewrites whether such a page is shown in its place; else the client is sent there
 * @param domains by a language, scheme and host of its own: the root there is its folder
 */
public record LocaleRules(
        Map<String, String> fallbacks, boolean rewrites, Map<String, URI> domains) {

    /** Of a site that has none. */
    public static final LocaleRules NONE = new LocaleRules(Map.of(), false, Map.of());

    /** Copies the maps, in their order. */
    public LocaleRules {
        fallbacks = Collections.unmodifiableMap(new LinkedHashMap<>(fallbacks));
        domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    }

    /** The languages that stand in for one, the nearest first; itself is none of them. */
    public List<String> chain(String locale) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = Optional.ofNullable(fallbacks.get(locale));
        while (next.isPresent()) {
            chain.add(next.get());
            next = Optional.ofNullable(fallbacks.get(next.get()));
        }
        return chain;
    }

    /**
     * The language whose domain a host is; empty if it is none of these.
     *
     * @param host in lower case, without a port
     */
    public Optional<String> localeOf(String host) {
        return domains.entrySet().stream()
                .filter(domain -> domain.getValue().getHost().equals(host))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The URL of a path in the folder of a language that has a domain; empty for other paths.
     *
     * @param base of the site
     * @param path with the base
     */
    Optional<String> url(String base, String path) {
        for (Map.Entry<String, URI> domain : domains.entrySet()) {
            String folder = base + "/" + domain.getKey();
            if (path.equals(folder) || path.startsWith(folder + "/")) {
                String rest = base + path.substring(folder.length());
                return Optional.of(domain.getValue() + (rest.isEmpty() ? "/" : rest));
            }
        }
        return Optional.empty();
    }
}
