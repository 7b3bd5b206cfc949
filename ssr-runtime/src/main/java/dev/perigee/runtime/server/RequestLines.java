package dev.perigee.runtime.server;

/** Is told of each request once its answer is sent. Used by many threads; does not block. */
@FunctionalInterface
public interface RequestLines {

    /**
     * A request was answered.
     *
     * @param target path and query, as the client sent them
     * @param nanos from the first byte of the request to the last of the answer
     */
    void answered(String method, String target, int status, long nanos);
}
