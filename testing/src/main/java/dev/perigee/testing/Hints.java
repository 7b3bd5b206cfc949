package dev.perigee.testing;

import dev.perigee.api.Headers;

/** Says what was probably meant by a request that failed. */
@FunctionalInterface
interface Hints {

    /** A sentence or more; empty if there is nothing to say. */
    String of(SiteRequest request, int status, Headers headers);

    /** Nothing to say. */
    static Hints none() {
        return (request, status, headers) -> "";
    }
}
