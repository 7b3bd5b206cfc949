package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is answered from its sources, each time as they are. */
class DevSiteTest {

    @TempDir Path folder;

    @Test
    void answersPagesEndpointsAssetsAndPublicFilesWithoutABuild() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>{{#asset}}app.css{{/asset}}</body>")
                    .write("pages/about.md", "# About", "", "Who we are.")
                    .write(
                            "pages/posts/[id].json.java",
                            "import dev.perigee.api.*;",
                            "import java.util.stream.Stream;",
                            "class PostJson implements Endpoint {",
                            "  record Post(String id) {}",
                            "  public Stream<StaticPath> getStaticPaths(Site site) {",
                            "    return Stream.of(\"1\", \"2\").map(id -> StaticPath.of(\"id\","
                                    + " id));",
                            "  }",
                            "  public Response get(Context context) {",
                            "    return Response.json(new Post(context.params().get(\"id\")));",
                            "  }",
                            "}")
                    .write(
                            "pages/api/echo.java",
                            "import dev.perigee.api.*;",
                            "@Route(prerender = false)",
                            "class Echo implements Endpoint {",
                            "  public Response post(Context context) {",
                            "    return Response.text(context.request().text());",
                            "  }",
                            "}")
                    .write("assets/app.css", "body { color: red }")
                    .write("public/robots.txt", "User-agent: *")
                    .start();

            assertThat(site.text("/")).contains("/_assets/app.").contains(".css");
            assertThat(site.text("/about/")).contains("<h1").contains("Who we are.");
            assertThat(site.text("/posts/2.json")).isEqualTo("{\"id\":\"2\"}");
            assertThat(site.get("/posts/3.json").statusCode()).isEqualTo(404);
            assertThat(site.text("/robots.txt")).isEqualTo("User-agent: *\n");
            String css = site.text("/").replaceAll("(?s).*(/_assets/[^<]*).*", "$1").strip();
            assertThat(site.text(css)).contains("color: red");
            assertThat(site.get(css).headers().firstValue("cache-control"))
                    .hasValue("public, max-age=31536000, immutable");
            assertThat(
                            site.send(
                                            site.request("/api/echo")
                                                    .header("Content-Type", "application/json")
                                                    .POST(
                                                            java.net.http.HttpRequest.BodyPublishers
                                                                    .ofString("hello")))
                                    .body())
                    .isEqualTo("hello");
        }
    }

    @Test
    void showsWhatIsSaved() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>one {{>part}}</body>")
                    .write("components/part.mustache", "first")
                    .write(
                            "java/site/Words.java",
                            "package site; public class Words { public static String word() {"
                                    + " return \"un\"; } }")
                    .write(
                            "pages/word.txt.java",
                            "import dev.perigee.api.*;",
                            "class Word implements Endpoint {",
                            "  public Response get(Context context) { return"
                                    + " Response.text(site.Words.word()); }",
                            "}")
                    .start();
            site.awaitText("/", "one first");
            site.write("pages/index.mustache", "<body>two {{>part}}</body>");
            site.awaitText("/", "two first");
            site.write("components/part.mustache", "second");
            site.awaitText("/", "two second");
            site.awaitText("/word.txt", "un");
            site.write(
                    "java/site/Words.java",
                    "package site; public class Words { public static String word() { return"
                            + " \"deux\"; } }");
            site.awaitText("/word.txt", "deux");
        }
    }

    @Test
    void aPageThatIsAskedForRightAfterASaveIsTheNewOne() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>start</body>").start();
            site.awaitText("/", "start");
            for (int i = 0; i < 30; i++) {
                site.write("pages/index.mustache", "<body>save " + i + "</body>");
                assertThat(site.text("/")).contains("save " + i);
            }
        }
    }
}
