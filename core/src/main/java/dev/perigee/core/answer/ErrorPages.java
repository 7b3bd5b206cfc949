package dev.perigee.core.answer;

import dev.perigee.api.Response;
import dev.perigee.core.context.Visit;
import java.util.Optional;

/** The error pages of a site that are rendered live. */
public interface ErrorPages {

    /** Whether the site has a page for that status, in a folder of the request's path. */
    boolean has(int status, Visit visit);

    /**
     * The page for a status, if the site has one and it could be rendered.
     *
     * @param message what the client is told
     */
    Optional<Response> render(int status, String message, Visit visit);
}
