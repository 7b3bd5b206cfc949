package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

/** Adds two numbers: {@code {"a":1,"b":2}} → {@code 3}. */
@Route(prerender = false)
class Add implements Endpoint {

    record Numbers(Double a, Double b) {}

    @Override
    public Response post(Context context) {
        Numbers numbers = context.request().json(Numbers.class);
        if (numbers.a() == null || numbers.b() == null) {
            throw HttpError.of(400, "a and b must be numbers");
        }
        double sum = numbers.a() + numbers.b();
        if (!Double.isFinite(sum)) {
            throw HttpError.of(400, "the sum is too large");
        }
        boolean whole = sum == Math.rint(sum) && Math.abs(sum) < 1e15;
        return whole ? Response.json((long) sum) : Response.json(sum);
    }
}
