package dev.perigee.api;

/** What comes after a {@link Middleware}: the next one, and in the end the route. */
@FunctionalInterface
public interface Next {

    /**
     * Runs it. An {@link HttpError} or exception that it throws passes through, so that the
     * middleware can answer it; where no route matched, that is an {@link HttpError} 404.
     */
    Response proceed() throws Exception;
}
