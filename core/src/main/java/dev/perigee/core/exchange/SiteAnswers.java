package dev.perigee.core.exchange;

import dev.perigee.api.Headers;

/** What a server asks for answers. Used by many threads. */
public interface SiteAnswers {

    /** The final answer to a request, whatever the request or the code that answers it does. */
    Answer answer(Exchange exchange);

    /**
     * An error answer for a request that never gets to a route, such as 503 while the server stops:
     * in the form that its {@code Accept} header asks for.
     *
     * @param request the headers of the request
     */
    Answer refuse(int status, String message, Headers request);
}
