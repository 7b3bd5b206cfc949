package dev.perigee.generator.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A jar or a folder of the class path. */
sealed interface ClassPathElement extends Closeable permits JarElement, FolderElement {

    /** Its name in messages. */
    String label();

    /** All its files but those that no class path shows. */
    List<Resource> resources() throws IOException;

    /** The content of one of its files. */
    byte[] read(Resource resource) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * Opens a jar or a folder. A folder that is not there has no files, as on a class path.
     *
     * @param label its name in messages
     */
    static ClassPathElement open(Path path, String label) throws IOException {
        return Files.isRegularFile(path)
                ? JarElement.open(path, label)
                : FolderElement.of(path, label);
    }
}
