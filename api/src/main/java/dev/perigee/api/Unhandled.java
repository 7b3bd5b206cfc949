package dev.perigee.api;

/** What the default handlers of {@link Endpoint} throw when somebody calls one directly. */
final class Unhandled {

    private Unhandled() {}

    static IllegalStateException method(String name) {
        return new IllegalStateException(
                "This endpoint has no handler for " + name + ". Override the method to answer it.");
    }
}
