package api.user;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.users.Session;
import dev.perigee.example.users.User;
import dev.perigee.example.users.Users;

/** The account of whoever is signed in; see {@code _middleware.java} beside it. */
@Route(prerender = false)
class Profile implements Endpoint {

    private final Users users;

    Profile(Users users) {
        this.users = users;
    }

    @Override
    public Response get(Context context) {
        return Response.json(context.locals().get(Session.KEY).user());
    }

    @Override
    public Response put(Context context) {
        User changed = context.request().json(User.class);
        if (!changed.hasNameAndEmail()) {
            throw HttpError.of(400, "a name and a valid email are required");
        }
        users.update(context.locals().get(Session.KEY).token(), changed);
        return Response.json(changed);
    }
}
