package reference.api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.example.manual.Contents;
import dev.perigee.example.manual.Contents.Heading;
import dev.perigee.example.manual.Menu;
import dev.perigee.example.reference.ApiType;
import dev.perigee.example.reference.ReferenceSources;
import java.util.Optional;
import java.util.stream.Stream;

/** A type of the API, from its source. */
class ApiTypePage implements Endpoint {

    record Model(Menu menu, ApiType type, Optional<Contents> contents) {}

    /** The sources are read once; each path brings what its page shows. */
    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        ReferenceSources reference = ReferenceSources.of(site);
        return reference.types().stream()
                .map(type -> new Model(reference.menu(type.name()), type, contents(type)))
                .map(model -> StaticPath.of("type", model.type().name()).withProps(model));
    }

    @Override
    public Response get(Context context) {
        return context.render(context.props(Model.class));
    }

    /** Of methods with one name the first. */
    private static Optional<Contents> contents(ApiType type) {
        return Contents.of(
                type.members().stream()
                        .filter(member -> member.name().equals(member.id() + "()"))
                        .map(member -> new Heading(member.id(), member.name(), false))
                        .toList());
    }
}
