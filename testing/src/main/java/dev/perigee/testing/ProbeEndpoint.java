package dev.perigee.testing;

import dev.perigee.core.handlers.LaterEndpoint;

/** Stands in a route for the endpoint that a test has made, since a site makes its own. */
final class ProbeEndpoint extends LaterEndpoint {

    ProbeEndpoint(Probe probe) {
        super(probe::endpoint);
    }
}
