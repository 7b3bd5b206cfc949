package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.MediaTypes;
import java.util.Locale;
import java.util.Set;

/** The headers of a route's files that a host would not send by itself, and whether they agree. */
final class HeaderUse {

    private static final String CONTENT_TYPE = "Content-Type";

    /** Headers that a host sets as it sends a file, and that a rule would break or double. */
    private static final Set<String> OF_THE_HOST =
            Set.of(
                    "location",
                    "content-length",
                    "content-encoding",
                    "date",
                    "etag",
                    "last-modified");

    private final Headers headers;
    private final boolean indexes;
    private boolean agrees = true;
    private long files;
    private long speaking;

    HeaderUse(SpooledFile first, Headers needed) {
        headers = needed;
        indexes = UrlPaths.isIndex(first.key());
    }

    /** What must be said about one file: not the content type that its ending gives it anyway. */
    static Headers needed(SpooledFile file) {
        Headers needed = Headers.empty();
        for (String name : file.headers().names()) {
            if (OF_THE_HOST.contains(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            for (String value : file.headers().all(name)) {
                if (!name.equalsIgnoreCase(CONTENT_TYPE)
                        || !value.equals(MediaTypes.ofFile(file.key()))) {
                    needed = needed.withAdded(name, value);
                }
            }
        }
        return needed;
    }

    void add(SpooledFile file, Headers needed) {
        files++;
        speaking += needed.isEmpty() ? 0 : 1;
        agrees &= needed.equals(headers) && UrlPaths.isIndex(file.key()) == indexes;
    }

    /** Whether one rule may do for several files. */
    boolean isOneRule() {
        return agrees && files > 1 && speaking > 0;
    }

    /** How many files need a rule. */
    long speaking() {
        return speaking;
    }

    /** What the files need if they agree. */
    Headers headers() {
        return headers;
    }

    /** What a page's path ends with on a host. */
    String pathEnd() {
        return indexes ? "/" : "";
    }
}
