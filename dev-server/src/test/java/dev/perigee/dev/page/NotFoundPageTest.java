package dev.perigee.dev.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.RouteRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NotFoundPageTest {

    private static final List<RouteRow> ROUTES =
            List.of(
                    row("/", "index.mustache", true),
                    row("/about", "about.md", true),
                    row("/api/tasks", "api/tasks/index.java", false),
                    row("/blog/[slug]", "blog/[slug].mustache", true),
                    row("/posts/[id].json", "posts/[id].json.java", true),
                    row("/docs/[...path]", "docs/[...path].md", true),
                    row("/[n=even]", "[n=even].java", false),
                    row("/q&a 100%", "q&a 100%.md", true));

    private static RouteRow row(String pattern, String source, boolean prerendered) {
        List<String> methods =
                prerendered || pattern.contains("even") ? List.of("GET", "HEAD") : List.of("POST");
        return new RouteRow(methods, pattern, "src/main/pages/" + source, prerendered);
    }

    private static NotFoundPage at(String path) {
        return NotFoundPage.of(path, "GET", ROUTES, "/base", Optional.of("/base/404.html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/abuot           | /about",
                "/About           | /about",
                "/about/          | ",
                "/blg/hello       | /blog/[slug]",
                "/blog/hello      | ",
                "/posts/1         | /posts/[id].json",
                "/posts/1.jso     | /posts/[id].json",
                "/tasks           | /api/tasks",
                "/api             | /api/tasks",
                "/dcos/a/b        | ",
                "/gide/hello      | ",
                "/dcos/a          | /docs/[...path]",
                "/nothing-like-it | ",
                "/%zz             | ",
            })
    void theNearestRoutes(String path, String nearest) {
        List<String> expected = nearest == null ? List.of() : Arrays.asList(nearest.split(" "));
        assertThat(at(path).nearest()).extracting(RouteRow::pattern).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/abuot | No route has this path, and no file of the public folder.",
                "/api/tasks | The route /api/tasks (src/main/pages/api/tasks/index.java) answers POST, and not GET.",
                "/blog/hello | The route /blog/[slug] (src/main/pages/blog/[slug].mustache) has this form of path, but its getStaticPaths does not list this one.",
            })
    void why(String path, String why) {
        assertThat(at(path).why()).isEqualTo(why);
    }

    @Test
    void textHasTheTableInMatchOrder() {
        String text = at("/abuot").text();
        assertThat(text)
                .startsWith(
                        """
                        Nothing is at /abuot.
                        No route has this path, and no file of the public folder.

                        Did you mean
                          /about (src/main/pages/about.md)

                        The 8 routes, in the order in which they are tried
                          METHODS   ROUTE             SOURCE                               ANSWERED
                        """);
        assertThat(text.lines().filter(line -> line.contains("src/main/pages")).count())
                .isEqualTo(9);
    }

    @Test
    void htmlHasTheTableAndLinksWhatABrowserCanOpen() {
        assertThat(at("/<b>").html())
                .contains("<h1>Nothing is at /&lt;b&gt;</h1>")
                .contains("<a href=\"/base/404.html\">")
                .contains("<code><a href=\"/base/about\">/about</a></code>")
                .contains("<a href=\"/base/q&amp;a%20100%25\">/q&amp;a 100%</a>")
                .contains("<code>/api/tasks</code>")
                .contains("<code>/blog/[slug]</code>")
                .contains("<span class=\"live\">live</span> <span>POST</span>")
                .contains("<span class=\"source\">src/main/pages/blog/[slug].mustache</span>");
    }

    @Test
    void jsonHasStatusMessageAndRoutes() {
        JsonNode json = JsonMapper.shared().readTree(at("/abuot").json());
        assertThat(json.get("status").asInt()).isEqualTo(404);
        assertThat(json.get("message").asString()).startsWith("Nothing is at /abuot. No route");
        assertThat(json.get("nearest").get(0).asString()).isEqualTo("/about");
        assertThat(json.get("routes").size()).isEqualTo(8);
        assertThat(json.get("routes").get(2).get("prerendered").asBoolean()).isFalse();
    }

    @Test
    void aSiteWithoutRoutesSaysSo() {
        NotFoundPage page = NotFoundPage.of("/", "GET", List.of(), "", Optional.empty());
        assertThat(page.text()).contains("The site has no routes yet");
        assertThat(page.html()).contains("<h2>The site has no routes yet</h2>");
    }
}
