package dev.perigee.generator.check;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.output.UrlPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Against what the relative URLs of a page are resolved (RFC 3986 § 5.2).
 *
 * @param path encoded, from the root of the host
 */
record DocumentBase(String path) {

    /** That of a file, by the path under which it is asked for. */
    static DocumentBase of(String key, SiteSettings settings) {
        return new DocumentBase(
                key.endsWith(".html")
                        ? UrlPaths.page(key, settings)
                        : UrlPaths.encoded(settings.base(), "/" + key));
    }

    /** The base that a page states for itself. */
    DocumentBase at(String href) {
        return new DocumentBase(resolve(UrlReference.of(href).path()));
    }

    /** A reference without scheme, host, query and fragment, made a path from the root. */
    String resolve(String reference) {
        if (reference.isEmpty()) {
            return path;
        }
        String whole =
                reference.startsWith("/")
                        ? reference
                        : path.substring(0, path.lastIndexOf('/') + 1) + reference;
        return whole.contains("/.") || whole.toLowerCase(Locale.ROOT).contains("/%2e")
                ? withoutDots(whole)
                : whole;
    }

    private static String withoutDots(String path) {
        List<String> segments = new ArrayList<>();
        String[] parts = path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            boolean last = i == parts.length - 1;
            if (part.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            }
            if (!part.equals("..") && !part.equals(".")) {
                segments.add(parts[i]);
            } else if (last) {
                segments.add("");
            }
        }
        return "/" + String.join("/", segments);
    }
}
