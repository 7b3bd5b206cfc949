package dev.perigee.testing;

import dev.perigee.api.Context;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import java.util.List;

/** Runs the middleware of a test. */
final class ProbeMiddleware implements Middleware {

    private final Probe probe;

    ProbeMiddleware(Probe probe) {
        this.probe = probe;
    }

    @Override
    public Response handle(Context context, Next next) throws Exception {
        return run(probe.middleware(), context, next);
    }

    private static Response run(List<Middleware> middleware, Context context, Next next)
            throws Exception {
        if (middleware.isEmpty()) {
            return next.proceed();
        }
        List<Middleware> inner = middleware.subList(1, middleware.size());
        return middleware.get(0).handle(context, () -> run(inner, context, next));
    }
}
