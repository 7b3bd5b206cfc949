import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes /0.json, /1.json and /2.json. */
class PersonJson implements Endpoint {

    record Person(String name) {}

    private static final List<Person> PEOPLE =
            List.of(new Person("Sarah"), new Person("Chris"), new Person("Dan"));

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return IntStream.range(0, PEOPLE.size()).mapToObj(id -> StaticPath.of("id", id));
    }

    @Override
    public Response get(Context context) {
        return Response.json(PEOPLE.get(context.params().getInt("id")));
    }
}
