package api.user;

import dev.perigee.api.Context;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.users.Session;
import dev.perigee.example.users.Users;
import java.util.Optional;

/** Lets in who brings a token, as {@code Authorization: Bearer …} or as a cookie. */
@Route(prerender = false)
class SignedIn implements Middleware {

    private static final String BEARER = "Bearer ";

    private final Users users;

    SignedIn(Users users) {
        this.users = users;
    }

    @Override
    public Response handle(Context context, Next next) throws Exception {
        Optional<Session> session = token(context).flatMap(users::session);
        if (session.isEmpty()) {
            return Response.text("Unauthorized")
                    .withStatus(401)
                    .withHeader("WWW-Authenticate", "Bearer");
        }
        context.locals().put(Session.KEY, session.get());
        return next.proceed();
    }

    /** The scheme of an {@code Authorization} is case-insensitive (RFC 9110 § 11.1). */
    private static Optional<String> token(Context context) {
        return context.request()
                .headers()
                .find("Authorization")
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip())
                .or(() -> context.cookies().find("token"));
    }
}
