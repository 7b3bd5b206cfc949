package dev.perigee.runtime.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** The bytes of an open file. */
public interface FileBytes extends Closeable {

    /**
     * Gives bytes from a position on: at least one, at most {@code most}.
     *
     * @param space gives a buffer to read into, for files that are not in memory; the same one at
     *     each call
     * @throws IOException if the file has become shorter than it was
     */
    ByteBuffer read(long position, long most, Supplier<ByteBuffer> space) throws IOException;

    @Override
    void close();
}
