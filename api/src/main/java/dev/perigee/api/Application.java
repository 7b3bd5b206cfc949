package dev.perigee.api;

/**
 * What the site needs while it lives, such as a database. It lives in {@code _site.java} at the
 * root of the pages. It is started before the first request, and closed after the last one; at
 * build time only where a prerendered class asks for one of its services.
 */
public interface Application {

    /**
     * Opens what is needed and puts it into {@code services}. An exception stops the start of the
     * site.
     */
    void start(Services services) throws Exception;

    /** Closes what {@link #start} opened; called even if that threw. */
    default void close() throws Exception {}
}
