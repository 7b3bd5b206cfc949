package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

@Route(prerender = false)
class Page implements Endpoint {

    @Override
    public Response get(Context context) {
        return Response.html(
                """
                <!doctype html>
                <html lang="en">
                  <head>
                    <meta charset="utf-8">
                    <title>A page from an endpoint</title>
                  </head>
                  <body>
                    <h1>Hello, World!</h1>
                  </body>
                </html>
                """);
    }
}
