package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is shown where it is met, the rest goes on, and all heals when the file does. */
class BrokenSiteTest {

    private static final String[] GOOD = {
        "import dev.perigee.api.*;",
        "@Route(prerender = false)",
        "class Hello implements Endpoint {",
        "  public Response get(Context context) { return Response.text(\"hello\"); }",
        "}"
    };

    @TempDir Path folder;

    @Test
    void aClassThatDoesNotCompileIsShownWithItsLineAndHeals() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/hello.java", GOOD)
                    .write("pages/index.mustache", "<body>home</body>")
                    .start();
            site.awaitText("/hello", "hello");

            site.write("pages/hello.java", GOOD[0], GOOD[1], GOOD[2], "  int x = nothing;", "}");
            HttpResponse<String> page = site.await("/hello", it -> it.statusCode() == 500);
            assertThat(page.headers().firstValue("content-type"))
                    .hasValue("text/html;charset=utf-8");
            assertThat(page.body())
                    .contains("src/main/pages/hello.java:4:11", "<mark>nothing</mark>");
            HttpResponse<String> json = site.get("/hello", "Accept", "application/json");
            assertThat(json.statusCode()).isEqualTo(500);
            assertThat(json.body()).contains("src/main/pages/hello.java");
            // Whoever asks for neither goes on with the last good state.
            assertThat(site.text("/hello")).isEqualTo("hello");
            assertThat(String.join("\n", site.console.troubles))
                    .contains("src/main/pages/hello.java:4", "int x = nothing;");

            site.write("pages/hello.java", GOOD);
            assertThat(site.await("/hello", it -> it.statusCode() == 200).body())
                    .isEqualTo("hello");
        }
    }

    @Test
    void aSiteThatIsBrokenFromTheStartSaysSoAndHeals() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/hello.java", "class {").start();

            HttpResponse<String> page = site.get("/hello");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("src/main/pages/hello.java");

            site.write("pages/hello.java", GOOD);
            site.awaitText("/hello", "hello");
        }
    }

    @Test
    void aTemplateThatIsWrongBreaksItsPageAndNoOther() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>", "{{nothing}}</body>")
                    .write("pages/about.mustache", "<body>about</body>")
                    .start();

            HttpResponse<String> page = site.open("/");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("src/main/pages/index.mustache", "nothing");
            assertThat(site.open("/about/").statusCode()).isEqualTo(200);
            assertThat(site.console.troubles).hasSize(1);
            assertThat(site.console.troubles.get(0)).contains("src/main/pages/index.mustache:2");

            site.write("pages/index.mustache", "<body>mended</body>");
            site.awaitText("/", "mended");
        }
    }

    @Test
    void anExceptionIsShownWithTheLineThatThrewIt() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write(
                            "pages/live.java",
                            GOOD[0],
                            GOOD[1],
                            "class Live implements Endpoint {",
                            "  public Response get(Context context) {",
                            "    throw new IllegalStateException(\"out of paper\");",
                            "  }",
                            "}")
                    .write(
                            "pages/static.txt.java",
                            GOOD[0],
                            "class Static implements Endpoint {",
                            "  public Response get(Context context) {",
                            "    throw new IllegalStateException(\"out of ink\");",
                            "  }",
                            "}")
                    .start();

            assertThat(site.open("/live").body())
                    .contains("out of paper", "src/main/pages/live.java", "5");
            assertThat(site.get("/static.txt", "Accept", "application/json").body())
                    .contains("out of ink", "src/main/pages/static.txt.java");
        }
    }

    @Test
    void aClassThatCannotBeMadeFailsOnlyWhoeverNeedsIt() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write(
                            "pages/_site.java",
                            "import dev.perigee.api.*;",
                            "class App implements Application {",
                            "  public void start(Services services) {",
                            "    throw new IllegalStateException(\"no database\");",
                            "  }",
                            "}")
                    .write(
                            "pages/rows.java",
                            GOOD[0],
                            GOOD[1],
                            "class Rows implements Endpoint {",
                            "  Rows(java.util.Random database) {}",
                            "  public Response get(Context context) { return Response.text(\"\");"
                                    + " }",
                            "}")
                    .write("pages/index.mustache", "<body>home</body>")
                    .start();

            assertThat(site.open("/").statusCode()).isEqualTo(200);
            assertThat(site.open("/rows").body()).contains("no database");
        }
    }

    @Test
    void anUnknownPathShowsTheRoutesAndTheNearest() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/blog/index.mustache", "<body>blog</body>")
                    .write("pages/404.mustache", "<body>own page</body>")
                    .write("pages/hello.java", GOOD)
                    .start();

            HttpResponse<String> page = site.open("/blg");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body())
                    .contains("/blog", "/hello", "src/main/pages/hello.java", "/404.html")
                    .contains("/@perigee/client.js");
            HttpResponse<String> json = site.get("/blg", "Accept", "application/json");
            assertThat(json.statusCode()).isEqualTo(404);
            assertThat(json.body()).contains("\"nearest\":[\"/blog\"]");
            assertThat(site.open("/404.html").body()).contains("own page");
        }
    }

    @Test
    void answersSayWhatTookTheirTime() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>home</body>")
                    .write("pages/hello.java", GOOD)
                    .start();
            assertThat(site.open("/").headers().firstValue("server-timing").orElse(""))
                    .contains("route;desc=\"/\"", "render;dur=");
            assertThat(site.open("/hello").headers().firstValue("server-timing").orElse(""))
                    .contains("handler;dur=");
        }
    }

    @Test
    void theFaultOfAPrerenderedPageSaysWhichRouteItIsOf() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>{{titel}}</body>").start();
            HttpResponse<String> page = site.open("/");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.headers().firstValue("server-timing").orElse(""))
                    .contains("route;desc=\"/\"", "template;desc=\"index.mustache\"");
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsShownWithItsLine() throws Exception {
        try (EditedSite site = new EditedSite(folder)) {
            site.write("pages/index.mustache", "<body>", "<a href=\"/abuot/\">about</a></body>")
                    .write(
                            "pages/about.mustache",
                            "<body><a href=\"/\">home</a> <a href=\"/hello\">live</a>"
                                    + " <a href=\"/logo.svg\">logo</a></body>")
                    .write("pages/hello.java", GOOD)
                    .write("public/logo.svg", "<svg/>")
                    .start();

            assertThat(site.open("/about/").statusCode()).isEqualTo(200);
            HttpResponse<String> page = site.open("/");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("/abuot/", "src/main/pages/index.mustache:2");
            assertThat(page.headers().firstValue("server-timing").orElse(""))
                    .contains("route;desc=\"/\"");
            site.write("pages/index.mustache", "<body><a href=\"/about/\">about</a></body>");
            assertThat(site.open("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLinkThatLeadsNowhereIsAWarningWhereItDoesNotFailTheBuild() throws Exception {
        try (EditedSite site = new EditedSite(folder).with("failOnBrokenLinks", "false")) {
            site.write("pages/index.mustache", "<body><a href=\"/no\">no</a></body>").start();
            assertThat(site.open("/").statusCode()).isEqualTo(200);
            assertThat(site.console.lines).anyMatch(line -> line.contains("'/no'"));
        }
    }
}
