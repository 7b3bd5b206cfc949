package dev.perigee.runtime.settings;

/**
 * The server does not start, for a reason that its user can mend. The message is the whole sentence
 * to show; where code of the site failed, the cause is what it threw.
 */
public final class StartException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public StartException(String message) {
        super(message);
    }

    /** With the sentence to show, and what the site's code threw. */
    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
