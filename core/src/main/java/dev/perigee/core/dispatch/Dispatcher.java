package dev.perigee.core.dispatch;

import dev.perigee.api.Headers;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.Exchange;

/** Answers the requests of one live site. Safe for use by many threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class Dispatcher implements AutoCloseable {

    private Dispatcher() {}

    /**
     * Starts a site: its application first, then its live endpoints and middleware, each once.
     *
     * @throws SiteException with a sentence, if one of its classes cannot be made
     */
    public static Dispatcher start(SiteParts parts) {
        throw new UnsupportedOperationException("Landing soon: " + parts);
    }

    /** The final answer to a request, whatever the request or the code that answers it does. */
    public Answer answer(Exchange exchange) {
        throw new UnsupportedOperationException("Landing soon: " + exchange);
    }

    /**
     * An error answer for a request that never gets to a route, such as 503 while the server stops:
     * in the form that its {@code Accept} header asks for.
     */
    public Answer refuse(int status, String message, Headers request) {
        throw new UnsupportedOperationException("Landing soon: " + status + message + request);
    }

    /** Closes endpoints, middleware and application in the reverse order of their making. */
    @Override
    public void close() {}
}
