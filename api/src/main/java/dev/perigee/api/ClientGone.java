package dev.perigee.api;

/**
 * The client went away while its response was written. Thrown out of {@link BodyWriter} and {@link
 * EventStream}; let it pass, the server ends the response without a complaint in the log.
 */
public final class ClientGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what the connection said. */
    public ClientGone(Throwable cause) {
        super("The client went away.", cause, false, false);
    }
}
