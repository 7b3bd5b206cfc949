package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Query;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.math.BigDecimal;
import java.util.concurrent.ThreadLocalRandom;

/** A random number between {@code min} and {@code max}. */
@Route(prerender = false)
class RandomNumber implements Endpoint {

    @Override
    public Response get(Context context) {
        Query query = context.request().query();
        double min = number(query, "min", 0);
        double max = number(query, "max", 1);
        double span = max - min;
        if (span < 0 || Double.isInfinite(span)) {
            throw invalid();
        }
        double number = min + ThreadLocalRandom.current().nextDouble() * span;
        return Response.text(BigDecimal.valueOf(number).toPlainString());
    }

    private static double number(Query query, String name, double absent) {
        try {
            return query.findDouble(name).orElse(absent);
        } catch (HttpError e) {
            throw invalid();
        }
    }

    private static HttpError invalid() {
        return HttpError.of(400, "min and max must be numbers, and min must be less than max");
    }
}
