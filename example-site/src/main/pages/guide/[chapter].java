package guide;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import dev.perigee.example.manual.Chapter;
import dev.perigee.example.manual.Contents;
import dev.perigee.example.manual.Guide;
import dev.perigee.example.manual.Menu;
import dev.perigee.example.manual.Scrollable;
import java.util.Optional;
import java.util.stream.Stream;

/** A chapter of the guide. */
class ChapterPage implements Endpoint {

    record Model(Chapter chapter, String html, Menu menu, Optional<Contents> contents) {}

    @Override
    public Stream<StaticPath> getStaticPaths(Site site) {
        return Guide.of(site).chapters().stream()
                .map(chapter -> StaticPath.of("chapter", chapter.id()));
    }

    @Override
    public Response get(Context context) {
        String id = context.params().get("chapter");
        Entry<Chapter> entry = context.site().collection("guide", Chapter.class).get(id);
        return context.render(
                new Model(
                        entry.data(),
                        Scrollable.html(entry.html()),
                        Guide.of(context.site()).menu(id),
                        Contents.of(entry)));
    }
}
