package dev.perigee.generator.inspect;

import dev.perigee.api.Application;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Matcher;
import dev.perigee.api.Middleware;

/**
 * What the class of a file has to be.
 *
 * @param takesServices whether its constructor may ask for more than the site
 */
record Role<T>(Class<T> type, boolean takesServices) {

    static final Role<Endpoint> ENDPOINT = new Role<>(Endpoint.class, true);
    static final Role<Middleware> MIDDLEWARE = new Role<>(Middleware.class, true);
    static final Role<Application> APPLICATION = new Role<>(Application.class, false);
    static final Role<Matcher> MATCHER = new Role<>(Matcher.class, false);

    String name() {
        return type.getSimpleName();
    }
}
