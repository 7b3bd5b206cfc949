package dev.perigee.core.page;

/**
 * The error that a page is rendered for.
 *
 * @param status of the answer
 * @param message what the client is told
 */
public record ShownError(int status, String message) {

    /** An error of which only the status is known. */
    static ShownError of(int status) {
        return new ShownError(
                status,
                switch (status) {
                    case 400 -> "Bad Request";
                    case 401 -> "Unauthorized";
                    case 403 -> "Forbidden";
                    case 404 -> "Not Found";
                    case 405 -> "Method Not Allowed";
                    case 410 -> "Gone";
                    case 413 -> "Content Too Large";
                    case 429 -> "Too Many Requests";
                    case 500 -> "Internal Error";
                    case 503 -> "Service Unavailable";
                    default -> status < 500 ? "Bad Request" : "Internal Error";
                });
    }
}
