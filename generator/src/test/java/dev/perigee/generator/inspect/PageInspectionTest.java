package dev.perigee.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages become, with and without a class. */
class PageInspectionTest {

    private static final String LIVE = "package p; @Route(prerender = false) %s";

    @TempDir Path directory;
    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(directory);
    }

    @Test
    void aPageWithoutAClassIsAnsweredByItsTemplate() throws IOException {
        site.page("about.md", "---\ntitle: About\n---\n");
        RouteEntry route = only();
        assertThat(route.kind()).isEqualTo(RouteEntry.Kind.PAGE);
        assertThat(route.pattern()).isEqualTo("/about");
        assertThat(route.source()).isEqualTo("about.md");
        assertThat(route.methods()).containsExactly("GET");
        assertThat(route.className()).isEmpty();
        assertThat(route.prerendered()).isTrue();
        assertThat(route.getByTemplate()).isTrue();
    }

    @Test
    void aPageAndItsClassAreOneRoute() throws IOException {
        site.page("blog/[slug].mustache", "x")
                .endpoint("blog/[slug].java", "package p; %s", "Blog", "get", "getStaticPaths");
        RouteEntry route = only();
        assertThat(route.kind()).isEqualTo(RouteEntry.Kind.PAGE);
        assertThat(route.source()).isEqualTo("blog/[slug].mustache");
        assertThat(route.className()).contains("p.Blog");
        assertThat(route.staticPaths()).isTrue();
        assertThat(route.getByTemplate()).isFalse();
    }

    @Test
    void aClassWithoutGetLeavesItToTheTemplate() throws IOException {
        site.page("form.mustache", "x").endpoint("form.java", LIVE, "Form", "post");
        RouteEntry route = only();
        assertThat(route.methods()).containsExactly("GET", "POST");
        assertThat(route.prerendered()).isFalse();
        assertThat(route.getByTemplate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', true, true", "false, true, false", "true, false, true", "'', false, false"})
    void theFrontMatterDecidesBeforeTheSetting(String front, String setting, boolean expected)
            throws IOException {
        String matter = front.isEmpty() ? "" : "---\nprerender: " + front + "\n---\n";
        site.with("prerender", setting).page("a.mustache", matter);
        assertThat(only().prerendered()).isEqualTo(expected);
    }

    @Test
    void aDraftIsNoRouteUnlessDraftsArePublished() throws IOException {
        site.page("a.md", "---\ndraft: true\n---\n").page("b.md", "x");
        assertThat(only().pattern()).isEqualTo("/b");
        site.with("drafts", "true");
        assertThat(routes()).hasSize(2);
    }

    @Test
    void aLocaleListsItself() throws IOException {
        site.with("locales", "en de").page("[lang=locale]/about.mustache", "x");
        assertThat(only().pattern()).isEqualTo("/[lang=locale]/about");
    }

    @Test
    void pagesComeBehindEndpointsOfTheSameKind() throws IOException {
        site.page("[a].mustache", "---\nprerender: false\n---\n").page("x.md", "x");
        assertThat(routes()).extracting(RouteEntry::pattern).containsExactly("/x", "/[a]");
    }

    @Test
    void whatIsWrongIsTold() throws IOException {
        site.page("one.mustache", "---\nprerender: true\n---\n")
                .endpoint("one.java", LIVE, "One", "get")
                .page("two/[id].mustache", "x")
                .page("three.mustache", "x")
                .endpoint("three.java", "package p; %s", "Three", "get", "post")
                .page("four.mustache", "x")
                .endpoint("four.java", "package p; %s", "Four")
                .page("[lang=locale]/five.mustache", "x")
                .page("six.md", "---\nlayout: 7\n---\n")
                .page("seven.md", "---\ndraft: yes please\n---\n");
        assertThat(site.inspect().problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "src/main/pages/one.mustache: The front matter says 'prerender: true', but the class in src/main/pages/one.java has @Route(prerender = false). Remove one of the two.",
                        "src/main/pages/two/[id].mustache: /two/[id] is prerendered and has parameters, so a class has to say which paths there are. Write src/main/pages/two/[id].java with 'public Stream<StaticPath> getStaticPaths(Site site)', or, to answer any path live, 'prerender: false' into the front matter.",
                        "src/main/pages/three.java: The route is prerendered, so its file can answer GET only, but its class has post. To answer these live, add @Route(prerender = false) to its class; else remove them.",
                        "src/main/pages/four.java: Four gives its page nothing. Write 'public Response get(Context context)' that returns context.render(model), or getStaticPaths, or remove it.",
                        "src/main/pages/[lang=locale]/five.mustache: The name asks for a locale, but the site has none. Set the parameter locales, such as <locales>en, de</locales>.",
                        "src/main/pages/six.md:2: 'layout' is 7. Write the name of a file in the layouts folder without its ending.",
                        "src/main/pages/seven.md:2: 'draft' is \"yes please\". Write 'true' or 'false'.");
    }

    private RouteEntry only() throws IOException {
        assertThat(routes()).hasSize(1);
        return routes().get(0);
    }

    private List<RouteEntry> routes() throws IOException {
        Inspection inspection = site.inspect();
        assertThat(inspection.problems()).isEmpty();
        return inspection.plan().orElseThrow().index().routes();
    }
}
