package dev.perigee.generator.output;

import dev.perigee.api.Headers;

/** Where the files of a site go: into the stage of a build, or one by one into memory. */
public interface FileTarget {

    /**
     * Adds a file.
     *
     * @param content its bytes, which must not change afterwards
     * @param status what it is answered with
     * @param headers what it is answered with; without a {@code Content-Type} it has that of its
     *     ending
     * @return its size in bytes
     * @throws OutputException if its name cannot be, or the disk fails
     */
    long write(OutputFile file, byte[] content, int status, Headers headers) throws OutputException;

    /**
     * Adds a file that is written as it goes.
     *
     * @return its size in bytes
     * @throws OutputException as {@link #write(OutputFile, byte[], int, Headers)}
     * @throws E what {@code content} threw; then there is no such file
     */
    <E extends Exception> long write(
            OutputFile file, FileContent<E> content, int status, Headers headers)
            throws E, OutputException;
}
