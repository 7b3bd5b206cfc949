package dev.perigee.generator.bundle;

import dev.perigee.core.index.FileTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The site's own entries of the jar: its index, the table of its files, and the files themselves,
 * one behind the other in the order of the table.
 */
final class SiteEntries {

    static final String INDEX = "META-INF/perigee/site.json";
    static final String TABLE = "META-INF/perigee/files.table";
    static final String PACK = "META-INF/perigee/files.pack";
    static final String SOURCES = "META-INF/perigee/sources.pack";
    static final String ASSETS = "META-INF/perigee/assets.json";
    static final Set<String> NAMES = Set.of(INDEX, TABLE, PACK, SOURCES, ASSETS);

    private final BundleRequest request;
    private final FileTable table;

    private SiteEntries(BundleRequest request, FileTable table) {
        this.request = request;
        this.table = table;
    }

    /** Opens what prerender left. */
    static SiteEntries open(BundleRequest request) throws IOException {
        return new SiteEntries(request, FileTable.open(tableFile(request)));
    }

    static boolean exist(BundleRequest request) {
        return Files.isRegularFile(indexFile(request)) && Files.isRegularFile(tableFile(request));
    }

    int files() {
        return table.size();
    }

    /** The names of those that this site has: only live pages need sources and assets. */
    List<String> names() {
        return NAMES.stream().filter(name -> !isOptional(name) || isThere(name)).toList();
    }

    private static boolean isOptional(String name) {
        return name.equals(SOURCES) || name.equals(ASSETS);
    }

    private boolean isThere(String name) {
        return Files.isRegularFile(file(SOURCES)) && Files.isRegularFile(file(name));
    }

    /** Writes the one of that name. */
    void write(String name, ZipWriter zip) throws IOException {
        switch (name) {
            case INDEX -> store(name, indexFile(request), zip);
            case TABLE -> store(name, tableFile(request), zip);
            case SOURCES, ASSETS -> store(name, file(name), zip);
            default -> zip.stored(name, table.contentSize(), new StaticPack(request, table));
        }
    }

    private Path file(String name) {
        return request.site().resolve(name.substring(name.lastIndexOf('/') + 1));
    }

    /** The runtime reads all of them where they lie in the jar, so none is compressed. */
    private static void store(String name, Path file, ZipWriter zip) throws IOException {
        zip.stored(name, Files.size(file), out -> Files.copy(file, out));
    }

    private static Path indexFile(BundleRequest request) {
        return request.site().resolve("site.json");
    }

    private static Path tableFile(BundleRequest request) {
        return request.site().resolve("files.table");
    }
}
