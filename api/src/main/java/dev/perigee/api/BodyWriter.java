package dev.perigee.api;

import java.io.OutputStream;

/** Writes the body of a {@link Response#stream streamed} response. */
@FunctionalInterface
public interface BodyWriter {

    /**
     * Writes the body and returns when it is complete. {@code out} blocks while the client is
     * slower than the writer; {@code out.flush()} sends what is there. It need not be closed.
     *
     * @throws Exception if the body cannot be completed: the connection is aborted, so that the
     *     client does not take a part for the whole. {@code out} throws {@link ClientGone} when
     *     nobody is left to read.
     */
    void write(OutputStream out) throws Exception;
}
