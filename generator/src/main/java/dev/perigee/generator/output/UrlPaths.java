package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.index.TrailingSlash;
import dev.perigee.core.path.PathEncoder;
import java.util.List;

/** Under which paths a file is asked for. */
public final class UrlPaths {

    private static final String INDEX = "index.html";
    private static final String HTML = ".html";

    private UrlPaths() {}

    /**
     * The decoded path of a file: {@code /about} for {@code about/index.html} and {@code
     * about.html}.
     */
    public static String of(String key) {
        if (isIndex(key)) {
            return "/" + key.substring(0, Math.max(0, key.length() - INDEX.length() - 1));
        }
        return "/" + (key.endsWith(HTML) ? key.substring(0, key.length() - HTML.length()) : key);
    }

    /**
     * The path under which hosts answer a file, encoded and with the site's base: {@code /about/}
     * for {@code about/index.html}, {@code /about} for {@code about.html}; they redirect from
     * others.
     */
    public static String hosted(String base, String key) {
        String path = encoded(base, of(key));
        return isIndex(key) && !path.endsWith("/") ? path + "/" : path;
    }

    /**
     * The one path by which the site calls a page, encoded and with its base: with a slash at the
     * end if the site always wants one, or does not mind and the page has a folder.
     */
    public static String page(String key, SiteSettings settings) {
        String path = encoded(settings.base(), of(key));
        boolean root = key.equals(INDEX);
        boolean slash =
                settings.trailingSlash() == TrailingSlash.ALWAYS
                        || (settings.trailingSlash() == TrailingSlash.IGNORE && isIndex(key));
        if (slash) {
            return path.endsWith("/") ? path : path + "/";
        }
        return root && !settings.base().isEmpty() ? settings.base() : path;
    }

    /** The paths that lead to a page or a file, with and without a slash at the end of a page's. */
    static List<String> spellings(String base, String key) {
        String path = encoded(base, of(key));
        if (!isIndex(key) || path.equals("/")) {
            return List.of(path);
        }
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return List.of(bare, bare + "/");
    }

    /** A decoded path with the site's base, encoded so that nothing in it is a host's wildcard. */
    public static String encoded(String base, String path) {
        StringBuilder out = new StringBuilder(base);
        for (String segment : path.substring(1).split("/", -1)) {
            out.append('/').append(segment(segment));
        }
        return out.toString();
    }

    static String segment(String text) {
        return PathEncoder.encodeSegment(text).replace("*", "%2A").replace(":", "%3A");
    }

    /** Whether a file is the page of its folder. */
    public static boolean isIndex(String key) {
        return key.equals(INDEX) || key.endsWith("/" + INDEX);
    }
}
