package dev.perigee.testing;

/** Says what was probably meant by a request that failed. */
@FunctionalInterface
interface Hints {

    /** A sentence or more; empty if there is nothing to say. */
    String of(SiteRequest request, int status);

    /** Nothing to say. */
    static Hints none() {
        return (request, status) -> "";
    }
}
