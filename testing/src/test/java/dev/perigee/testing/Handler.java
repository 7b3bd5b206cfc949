package dev.perigee.testing;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

/** An endpoint with one handler, for all methods. */
interface Handler extends Endpoint {

    Response handle(Context context) throws Exception;

    @Override
    default Response all(Context context) throws Exception {
        return handle(context);
    }
}
