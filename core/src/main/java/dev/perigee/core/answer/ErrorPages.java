package dev.perigee.core.answer;

import dev.perigee.api.Response;
import dev.perigee.core.context.Visit;
import java.util.Optional;

/** The error pages of a site that are rendered live. */
public interface ErrorPages {

    /** Whether the site has a page for that status. */
    boolean has(int status);

    /** The page for a status, if the site has one and it could be rendered. */
    Optional<Response> render(int status, Visit visit);
}
