package dev.perigee.testing;

import dev.perigee.api.Context;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import java.util.List;

/** Runs the middleware of a test, and sees what is thrown inside of it. */
final class ProbeMiddleware implements Middleware {

    private final Probe probe;

    ProbeMiddleware(Probe probe) {
        this.probe = probe;
    }

    @Override
    public Response handle(Context context, Next next) throws Exception {
        try {
            return run(probe.middleware(), context, next);
        } catch (Exception | Error e) {
            probe.saw(e);
            throw e;
        }
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
