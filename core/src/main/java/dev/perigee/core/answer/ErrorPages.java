package dev.perigee.core.answer;

import dev.perigee.api.Response;
import dev.perigee.core.context.Visit;
import java.util.Optional;

/** The error pages of a site that are rendered live. */
public interface ErrorPages {

    /**
     * How deep the folder of the page for exactly that status is that is nearest to the request's
     * path: 0 is the root; -1 if there is none.
     */
    int depth(int status, Visit visit);

    /**
     * The nearest page for a status, if it could be rendered.
     *
     * @param pageStatus that the page is for
     * @param status of the answer, which may be another one that has no page
     * @param message what the client is told
     */
    Optional<Response> render(int pageStatus, int status, String message, Visit visit);
}
