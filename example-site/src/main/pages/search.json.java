import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Entry;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.example.blog.Blog;
import dev.perigee.example.manual.Chapter;
import dev.perigee.example.manual.Guide;
import dev.perigee.example.manual.SectionTexts;
import dev.perigee.example.reference.ReferenceSources;
import dev.perigee.runtime.settings.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the search of the manual finds: chapters and their text, types, settings and posts. */
class SearchIndex implements Endpoint {

    record Hit(String title, String where, String text, String url) {}

    @Override
    public Response get(Context context) throws IOException {
        Site site = context.site();
        List<Hit> hits = new ArrayList<>();
        Guide.of(site).chapters().forEach(chapter -> add(chapter, site, hits));
        ReferenceSources reference = ReferenceSources.of(site);
        reference
                .types()
                .forEach(
                        type ->
                                hits.add(
                                        new Hit(
                                                type.name(),
                                                "API",
                                                type.summary().replaceAll("<[^>]*>", ""),
                                                reference.url(type.name()))));
        String goals = site.path("/reference/goals");
        ReferenceSources.plugin()
                .parameters()
                .forEach(it -> hits.add(hit(it.name(), "Parameter", it.description(), goals)));
        String variables = site.path("/reference/environment");
        for (Setting it : Setting.values()) {
            hits.add(hit(it.name(), "Environment", it.meaning(), variables));
        }
        Blog.of(site)
                .items()
                .forEach(it -> hits.add(new Hit(it.title(), "Blog", it.description(), it.url())));
        return Response.json(hits);
    }

    private static void add(Entry<Chapter> chapter, Site site, List<Hit> hits) {
        Chapter data = chapter.data();
        String url = site.path("/guide/[chapter]", chapter.id());
        Map<String, String> texts = SectionTexts.of(chapter.html());
        hits.add(new Hit(data.title(), "Guide", data.description() + " " + texts.get(""), url));
        chapter.headings()
                .forEach(
                        heading ->
                                hits.add(
                                        new Hit(
                                                heading.text(),
                                                data.title(),
                                                texts.getOrDefault(heading.id(), ""),
                                                url + "#" + heading.id())));
    }

    private static Hit hit(String name, String where, String text, String page) {
        return new Hit(name, where, text, page + "#" + name);
    }
}
