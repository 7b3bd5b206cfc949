package dev.perigee.core.handlers;

/** A site that cannot start, or a class of it that cannot be made; says which and what to do. */
public final class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SiteException(String message) {
        super(message);
    }

    SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
