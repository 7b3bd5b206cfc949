package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import dev.perigee.example.users.CsvLine;
import dev.perigee.example.users.Users;
import java.nio.charset.StandardCharsets;

/** All users as a file to save (RFC 4180). */
@Route(prerender = false)
class UsersCsv implements Endpoint {

    private final Users users;

    UsersCsv(Users users) {
        this.users = users;
    }

    @Override
    public Response get(Context context) {
        StringBuilder csv = new StringBuilder(CsvLine.of("name", "email"));
        users.list().forEach(user -> csv.append(CsvLine.of(user.name(), user.email())));
        return Response.bytes(
                        csv.toString().getBytes(StandardCharsets.UTF_8), "text/csv;charset=utf-8")
                .withHeader("Content-Disposition", "attachment; filename=\"users.csv\"");
    }
}
