package dev.perigee.generator.check;

import dev.perigee.core.index.SiteSettings;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose URLs are those of the site itself.
 *
 * @param scheme of its pages
 * @param name with the port, if that is not the usual one; empty if it is not known
 */
record SiteHost(String scheme, String name) {

    static SiteHost of(SiteSettings settings) {
        return settings.origin().map(SiteHost::of).orElse(new SiteHost("https", ""));
    }

    static SiteHost of(URI url) {
        return new SiteHost(url.getScheme(), url.getRawAuthority());
    }

    /** What browsers make of a URL before they look at it (WHATWG URL § 4.4). */
    private static String tidied(String url) {
        String tidy = url.strip();
        for (int i = 0; i < tidy.length(); i++) {
            char c = tidy.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r' || c == '\\') {
                return tidy.replaceAll("[\\t\\n\\r]", "").replace('\\', '/');
            }
        }
        return tidy;
    }

    /** Path, query and fragment of a URL as a page has it; empty for those of other hosts. */
    Optional<String> ownPart(String written) {
        String url = tidied(written);
        if (url.startsWith("//")) {
            return ofHost(url.substring(2));
        }
        int colon = schemeEnd(url);
        if (colon < 0) {
            return Optional.of(url);
        }
        boolean own = url.substring(0, colon).toLowerCase(Locale.ROOT).equals(scheme);
        return own && url.startsWith("//", colon + 1)
                ? ofHost(url.substring(colon + 3))
                : Optional.empty();
    }

    private Optional<String> ofHost(String hostAndRest) {
        int end = 0;
        while (end < hostAndRest.length() && "/?#".indexOf(hostAndRest.charAt(end)) < 0) {
            end++;
        }
        String usual = scheme.equals("http") ? ":80" : ":443";
        String named = hostAndRest.substring(0, end).toLowerCase(Locale.ROOT);
        boolean own = !name.isEmpty() && (named.equals(name) || named.equals(name + usual));
        if (!own) {
            return Optional.empty();
        }
        String rest = hostAndRest.substring(end);
        return Optional.of(rest.startsWith("/") ? rest : "/" + rest);
    }

    private static int schemeEnd(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean more = i > 0 && ((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0);
            if (c == ':' && i > 0) {
                return i;
            }
            if (!letter && !more) {
                return -1;
            }
        }
        return -1;
    }
}
