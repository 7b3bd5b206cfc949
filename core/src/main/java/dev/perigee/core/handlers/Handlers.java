package dev.perigee.core.handlers;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.core.index.RouteEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An endpoint and the handlers that it has. */
public final class Handlers {

    private final Endpoint endpoint;
    private final String source;
    private final Set<Verb> verbs;
    private final String allow;

    /**
     * Of an endpoint.
     *
     * @param route whose endpoint it is
     */
    public Handlers(Endpoint endpoint, RouteEntry route) {
        this.endpoint = endpoint;
        this.source = route.source();
        this.verbs = EnumSet.noneOf(Verb.class);
        route.methods().forEach(method -> verbs.add(Verb.valueOf(method)));
        this.allow = allow(verbs);
    }

    /**
     * The handler that answers a method. In this order:
     *
     * <ol>
     *   <li>the method's own
     *   <li>for {@code HEAD}, {@code get}
     *   <li>{@code all}
     *   <li>none
     * </ol>
     */
    public Verb choose(String method) {
        Verb own = Verb.ofMethod(method);
        if (verbs.contains(own)) {
            return own;
        }
        if (own == Verb.HEAD && verbs.contains(Verb.GET)) {
            return Verb.GET;
        }
        return verbs.contains(Verb.ALL) ? Verb.ALL : Verb.NONE;
    }

    /**
     * Calls a handler.
     *
     * @throws IllegalStateException if it is none, or returns no response
     * @throws Exception what the handler throws
     */
    public Response call(Verb verb, Context context) throws Exception {
        Response response =
                switch (verb) {
                    case GET -> endpoint.get(context);
                    case HEAD -> endpoint.head(context);
                    case POST -> endpoint.post(context);
                    case PUT -> endpoint.put(context);
                    case PATCH -> endpoint.patch(context);
                    case DELETE -> endpoint.delete(context);
                    case OPTIONS -> endpoint.options(context);
                    case ALL -> endpoint.all(context);
                    case NONE -> throw new IllegalStateException("There is no handler to call.");
                };
        if (response == null) {
            throw new IllegalStateException(
                    "The handler '"
                            + verb.methodName()
                            + "' of "
                            + context.routePattern()
                            + " ("
                            + source
                            + ") returned null. It must return a Response.");
        }
        return response;
    }

    /**
     * The methods, for an {@code Allow} header (RFC 9110 § 10.2.1): those with a handler, and
     * {@code HEAD}, which {@code get} answers, at the end.
     */
    public String allow() {
        return allow;
    }

    private static String allow(Set<Verb> verbs) {
        List<String> methods = new ArrayList<>();
        for (Verb verb : verbs) {
            if (verb != Verb.HEAD && verb != Verb.ALL) {
                methods.add(verb.name());
            }
        }
        if (verbs.contains(Verb.HEAD) || verbs.contains(Verb.GET)) {
            methods.add(Verb.HEAD.name());
        }
        return String.join(", ", methods);
    }
}
