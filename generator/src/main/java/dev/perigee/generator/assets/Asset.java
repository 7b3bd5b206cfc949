package dev.perigee.generator.assets;

import dev.perigee.core.index.Sha256;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One asset, ready to be published.
 *
 * @param name its path below the assets folder, {@code css/app.css}
 * @param file where it lies
 * @param sha256 of what is published
 * @param rewritten what is published, if that is not the file as it is
 */
record Asset(String name, Path file, Sha256 sha256, Optional<byte[]> rewritten) {

    /** The folder of all assets in the output. */
    static final String FOLDER = "_assets/";

    private static final int HASH_LENGTH = 8;

    /** The name under which it is published: {@code css/app.1a2b3c4d.css}. */
    String hashedName() {
        int slash = name.lastIndexOf('/');
        int dot = name.lastIndexOf('.');
        String hash = "." + sha256.hex().substring(0, HASH_LENGTH);
        return dot <= slash + 1 ? name + hash : name.substring(0, dot) + hash + name.substring(dot);
    }

    /** The last segment of {@link #hashedName}. */
    String hashedFileName() {
        String path = hashedName();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The key of its file in the output. */
    String key() {
        return FOLDER + hashedName();
    }
}
