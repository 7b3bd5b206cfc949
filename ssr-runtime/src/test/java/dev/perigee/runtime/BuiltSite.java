package dev.perigee.runtime;

import dev.perigee.api.Endpoint;
import dev.perigee.api.Headers;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTableWriter;
import dev.perigee.core.index.MediaTypes;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.runtime.site.SiteSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site as a build leaves it, made by hand: files, table and index in a folder. */
public final class BuiltSite {

    private final Path folder;
    private final List<FileEntry> entries = new ArrayList<>();
    private final List<RouteEntry> routes = new ArrayList<>();
    private Map<String, String> settings = Map.of();
    private Optional<String> application = Optional.empty();

    public BuiltSite(Path folder) {
        this.folder = folder;
    }

    public Path files() {
        return folder.resolve("static");
    }

    public Path index() {
        return folder.resolve("site");
    }

    public BuiltSite withSettings(Map<String, String> newSettings) {
        settings = newSettings;
        return this;
    }

    public BuiltSite withApplication(Class<?> type) {
        application = Optional.of(type.getName());
        return this;
    }

    public BuiltSite with(String key, String content) throws IOException {
        return with(key, content.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public BuiltSite with(String key, byte[] content, Map<String, String> headers)
            throws IOException {
        Path file = files().resolve(key);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Headers all = Headers.of(Map.of("Content-Type", MediaTypes.ofFile(key)));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            all = all.with(header.getKey(), header.getValue());
        }
        entries.add(new FileEntry(key, content.length, Sha256.ofContent(content), 200, all, 0));
        return this;
    }

    /** A file of zeros that takes no room. */
    public BuiltSite withSparse(String key, long size) throws IOException {
        Files.createDirectories(files());
        try (RandomAccessFile file = new RandomAccessFile(files().resolve(key).toFile(), "rw")) {
            file.setLength(size);
        }
        Headers headers = Headers.of(Map.of("Content-Type", MediaTypes.ofFile(key)));
        Sha256 digest = Sha256.ofContent(key.getBytes(StandardCharsets.UTF_8));
        entries.add(new FileEntry(key, size, digest, 200, headers, 0));
        return this;
    }

    /** A live route of a class, whose handlers are those that it has. */
    public BuiltSite with(String pattern, Class<? extends Endpoint> type) {
        return with(pattern, type, Optional.empty());
    }

    public BuiltSite with(
            String pattern, Class<? extends Endpoint> type, Optional<Long> bodyLimit) {
        routes.add(
                new RouteEntry(
                        pattern,
                        pattern.substring(1) + ".java",
                        RouteEntry.Kind.ENDPOINT,
                        false,
                        HandlerMethods.of(type),
                        Optional.of(type.getName()),
                        bodyLimit,
                        List.of(),
                        false));
        return this;
    }

    /** Writes the index and gives the site. */
    public SiteSource build() throws IOException {
        Files.createDirectories(files());
        Files.createDirectories(index());
        Path table = index().resolve(SiteIndex.TABLE_NAME);
        Files.deleteIfExists(table);
        FileTableWriter.write(table, entries);
        SiteIndex site =
                new SiteIndex(
                        SiteSettings.parse(settings), routes, List.of(), Map.of(), application);
        Files.write(index().resolve(SiteIndex.FILE_NAME), site.toBytes());
        return SiteSource.folder(files(), index(), BuiltSite.class.getClassLoader());
    }
}
