package dev.perigee.testing;

import java.io.IOException;
import java.net.URI;

/** A site that answers, wherever it runs. Used by many threads. */
interface RunningSite extends AutoCloseable {

    /** The finished response. */
    TestResponse ask(SiteRequest request) throws IOException, InterruptedException;

    /** Scheme, host and port. */
    URI origin();

    /** The path below which it lives; empty for the root. */
    String base();

    @Override
    void close();
}
