package dev.perigee.api;

/**
 * An error to answer the request with. Thrown anywhere below middleware or endpoint it becomes the
 * response: JSON {@code {"status":404,"message":"Post not found"}}, or the site's error page where
 * the client prefers HTML. Its message is sent to the client.
 */
public final class HttpError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private HttpError(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /**
     * An error with a status and a message for the client.
     *
     * @param status 400 to 599
     * @throws IllegalArgumentException for another status
     */
    public static HttpError of(int status, String message) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException(
                    "The status of an HttpError must be between 400 and 599, but was "
                            + status
                            + ".");
        }
        return new HttpError(status, message);
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The message for the client. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
