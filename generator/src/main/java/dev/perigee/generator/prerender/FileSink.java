package dev.perigee.generator.prerender;

import dev.perigee.api.Headers;
import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a build. */
interface FileSink {

    /** Takes a file whose bytes are there; its size. */
    long write(PathToRender path, int status, Headers headers, byte[] content) throws IOException;

    /** Takes a file that is written as it goes; its size. */
    long write(PathToRender path, int status, Headers headers, Content content) throws Exception;

    /** Writes itself. */
    interface Content {
        void writeTo(OutputStream out) throws Exception;
    }
}
