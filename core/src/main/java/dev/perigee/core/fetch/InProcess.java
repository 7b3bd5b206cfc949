package dev.perigee.core.fetch;

import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.Exchange;
import java.io.IOException;

/** The site itself, as its own code asks it. */
@FunctionalInterface
public interface InProcess {

    /**
     * The answer to a request that never leaves the process.
     *
     * @throws IOException if there can be none
     */
    Answer answer(Exchange exchange) throws IOException;
}
