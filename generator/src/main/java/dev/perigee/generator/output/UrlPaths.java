package dev.perigee.generator.output;

import dev.perigee.core.path.PathEncoder;
import java.util.List;

/** Under which paths a file is asked for. */
final class UrlPaths {

    private static final String INDEX = "index.html";
    private static final String HTML = ".html";

    private UrlPaths() {}

    /**
     * The path that leads to a file: {@code /about} for {@code about/index.html} and {@code
     * about.html}.
     */
    static String of(String key) {
        if (isIndex(key)) {
            return "/" + key.substring(0, Math.max(0, key.length() - INDEX.length() - 1));
        }
        return "/" + (key.endsWith(HTML) ? key.substring(0, key.length() - HTML.length()) : key);
    }

    /**
     * All paths under which hosts answer a file, percent-encoded and with the site's base: {@code
     * /about} and {@code /about/} for {@code about/index.html}.
     */
    static List<String> all(String base, String key) {
        String path = encoded(base, of(key));
        if (isIndex(key)) {
            return path.equals("/")
                    ? List.of(path)
                    : List.of(withoutSlash(path), withoutSlash(path) + "/");
        }
        return key.endsWith(HTML) ? List.of(path, encoded(base, "/" + key)) : List.of(path);
    }

    /** A decoded path as hosts compare it: what their patterns give a meaning is escaped. */
    static String encoded(String base, String path) {
        StringBuilder out = new StringBuilder(base);
        for (String segment : path.substring(1).split("/", -1)) {
            out.append('/').append(PathEncoder.encodeSegment(segment));
        }
        return out.toString().replace("*", "%2A").replace(":", "%3A");
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    static boolean isIndex(String key) {
        return key.equals(INDEX) || key.endsWith("/" + INDEX);
    }
}
