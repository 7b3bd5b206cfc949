package dev.perigee.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A file that came with a form. It is gone once the response is sent; {@link #saveTo} keeps it. */
public interface Upload {

    /**
     * The name that the client gave, without any folder; may be empty. Not to be trusted as a path.
     */
    String fileName();

    /** The media type that the client gave; {@code application/octet-stream} if it gave none. */
    String contentType();

    /** The size in bytes. */
    long size();

    /** The content, from its beginning at each call. */
    InputStream stream() throws IOException;

    /** Writes the content to a file, which must not exist yet. */
    void saveTo(Path file) throws IOException;
}
