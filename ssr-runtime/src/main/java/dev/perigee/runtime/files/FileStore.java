package dev.perigee.runtime.files;

import dev.perigee.core.index.FileEntry;
import java.io.Closeable;
import java.io.IOException;

/** Where the bytes of a site's files are. */
public interface FileStore extends Closeable {

    /**
     * Opens a file; the caller closes it.
     *
     * @throws IOException if it is not there, or is not the file that the site was built with
     */
    FileBytes open(FileEntry entry) throws IOException;
}
