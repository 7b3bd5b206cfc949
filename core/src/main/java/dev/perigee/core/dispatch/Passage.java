package dev.perigee.core.dispatch;

import dev.perigee.api.Context;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import java.util.List;

/**
 * What is left of a request's way through its middleware. Each step has a passage of its own, so
 * that a middleware may proceed again.
 *
 * @param index of the next middleware
 * @param end what comes after the last
 */
record Passage(Context context, List<SiteMiddleware> middleware, int index, Next end)
        implements Next {

    @Override
    public Response proceed() throws Exception {
        if (index == middleware.size()) {
            return end.proceed();
        }
        SiteMiddleware next = middleware.get(index);
        Response response =
                next.instance().handle(context, new Passage(context, middleware, index + 1, end));
        if (response == null) {
            throw new IllegalStateException(
                    "The middleware "
                            + next.source()
                            + " returned null. It must return a Response.");
        }
        return response;
    }
}
