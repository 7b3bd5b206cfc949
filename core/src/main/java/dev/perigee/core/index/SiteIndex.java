package dev.perigee.core.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the build knows of a site and the live site goes by, besides its {@link FileTable}. It is
 * stored as JSON in a file {@value #FILE_NAME}; the same index gives the same bytes.
 *
 * @param settings what the site's author decided
 * @param routes in match order
 * @param middleware in the order of their folders, outer before inner
 * @param matchers the class names of the site's own matchers, by name
 * @param application the class name of {@code _site.java}
 */
public record SiteIndex(
        SiteSettings settings,
        List<RouteEntry> routes,
        List<MiddlewareEntry> middleware,
        Map<String, String> matchers,
        Optional<String> application) {

    /** The version of the format, which changes when an older reader could not use it. */
    public static final int VERSION = 3;

    /** The name of the file that holds the index. */
    public static final String FILE_NAME = "site.json";

    /** The name of the file that holds the {@link FileTable} and lies beside it. */
    public static final String TABLE_NAME = "files.table";

    /** Copies lists and map. */
    public SiteIndex {
        routes = List.copyOf(routes);
        middleware = List.copyOf(middleware);
        matchers = Map.copyOf(matchers);
    }

    /** The redirects from the site's settings. */
    public List<RedirectEntry> redirects() {
        return settings.redirects();
    }

    /** The index as JSON in UTF-8. */
    public byte[] toBytes() {
        return SiteIndexWriter.write(this);
    }

    /**
     * Reads an index.
     *
     * @throws IndexException if the file holds none, or one of another version
     */
    public static SiteIndex read(Path file) throws IOException {
        return SiteIndexReader.read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Reads an index; the stream is left open.
     *
     * @param name what to call it in messages
     * @throws IndexException if the stream holds none, or one of another version
     */
    public static SiteIndex read(InputStream in, String name) throws IOException {
        return SiteIndexReader.read(in.readAllBytes(), name);
    }
}
