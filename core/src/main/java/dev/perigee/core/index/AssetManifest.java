package dev.perigee.core.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Under which URL each asset is served: {@code css/app.css} under {@code
 * /_assets/css/app.1a2b3c4d.css}. The build writes it beside the {@link SiteIndex}, so that live
 * pages name the same URLs.
 */
public final class AssetManifest {

    /** The name of the file that holds it and lies beside the index. */
    public static final String FILE_NAME = "assets.json";

    /** The version of the format. */
    private static final int VERSION = 1;

    private static final AssetManifest NONE = new AssetManifest(Map.of());

    private final Map<String, String> urls;

    private AssetManifest(Map<String, String> urls) {
        this.urls = Collections.unmodifiableMap(new TreeMap<>(urls));
    }

    /** Of a site without assets. */
    public static AssetManifest none() {
        return NONE;
    }

    /**
     * Of these assets.
     *
     * @param urls by name; the name is the path below the assets folder, the URL a path from the
     *     root of the host, with the site's base, percent-encoded
     */
    public static AssetManifest of(Map<String, String> urls) {
        return urls.isEmpty() ? NONE : new AssetManifest(urls);
    }

    /** The URL of an asset; a slash in front of its name does not matter. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(urls.get(name.startsWith("/") ? name.substring(1) : name));
    }

    /** All names, in order. */
    public Set<String> names() {
        return urls.keySet();
    }

    /** The manifest as JSON in UTF-8; the same assets give the same bytes. */
    public byte[] toBytes() {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode().put("version", VERSION);
        ObjectNode assets = root.putObject("assets");
        urls.forEach(assets::put);
        return mapper.writeValueAsBytes(root);
    }

    /**
     * Reads what {@link #toBytes} wrote; without a file there are no assets.
     *
     * @throws IndexException if the file holds no manifest, or one of another version
     */
    public static AssetManifest read(Path file) throws IOException {
        try {
            return read(Files.readAllBytes(file), file.toString());
        } catch (NoSuchFileException e) {
            return none();
        }
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param name what to call it in messages
     * @throws IndexException if this is no manifest, or one of another version
     */
    public static AssetManifest read(byte[] json, String name) throws IOException {
        try {
            JsonNode root = JsonMapper.builder().build().readTree(json);
            int version = root.required("version").intValue();
            if (version != VERSION) {
                throw IndexException.otherVersion(name, version, VERSION);
            }
            Map<String, String> urls = new TreeMap<>();
            root.required("assets")
                    .forEachEntry((key, value) -> urls.put(key, value.stringValue()));
            return of(urls);
        } catch (JacksonException e) {
            throw IndexException.noIndex(name, String.valueOf(e.getOriginalMessage()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssetManifest manifest && urls.equals(manifest.urls);
    }

    @Override
    public int hashCode() {
        return urls.hashCode();
    }

    @Override
    public String toString() {
        return urls.toString();
    }
}
