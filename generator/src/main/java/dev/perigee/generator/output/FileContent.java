package dev.perigee.generator.output;

import java.io.OutputStream;

/**
 * Writes the content of a file as it goes.
 *
 * @param <E> what it may throw
 */
@FunctionalInterface
public interface FileContent<E extends Exception> {

    /**
     * Writes the content and returns when it is complete. {@code out} need not be flushed or
     * closed.
     *
     * @throws E if it cannot be completed; then there is no such file
     */
    void writeTo(OutputStream out) throws E;
}
