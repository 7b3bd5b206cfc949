package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What tells a host which paths the jar answers. */
class LiveHostFilesTest extends HostSite {

    @Test
    void liveRoutesAreListed() throws Exception {
        live("/api/tasks/[id]", "/api/tasks", "/[...rest]");
        settings = Map.of("base", "/docs");
        build(stage -> write(stage, "a/b.json", "/a/b.json", Headers.empty()));
        assertThat(project.resolve("target/perigee/live-routes.json"))
                .hasContent(
                        """
                        {
                          "version" : 1,
                          "base" : "/docs",
                          "routes" : [ {
                            "pattern" : "/api/tasks/[id]",
                            "methods" : [ "GET", "POST" ],
                            "globs" : [ "/docs/api/tasks/*" ],
                            "regex" : "^\\\\/docs\\\\/api\\\\/tasks\\\\/[^\\\\/]+\\\\/?$",
                            "files" : false
                          }, {
                            "pattern" : "/api/tasks",
                            "methods" : [ "GET", "POST" ],
                            "globs" : [ "/docs/api/tasks" ],
                            "regex" : "^\\\\/docs\\\\/api\\\\/tasks\\\\/?$",
                            "files" : false
                          }, {
                            "pattern" : "/[...rest]",
                            "methods" : [ "GET", "POST" ],
                            "globs" : [ "/docs/", "/docs/*" ],
                            "regex" : "^\\\\/docs(?:\\\\/.*)?\\\\/?$",
                            "files" : true
                          } ]
                        }""");
        assertThat(site().site()).containsOnlyKeys("a/b.json");
        assertThat(project.resolve("target/perigee/nginx.conf")).doesNotExist();
    }

    @Test
    void givenAnOriginHostsFetchLiveRoutesFromTheJar() throws Exception {
        live("/api/tasks/[id]", "/x[a]-[b].json/c", "/posts/[[page]]");
        settings = Map.of("originUrl", "https://origin.example.com:8443");
        build(stage -> write(stage, "posts/new", "/posts/new", Headers.empty()));
        String origin = "https://origin.example.com:8443";
        assertThat(file("_redirects"))
                .isEqualTo(
                        "/api/tasks/:p1 "
                                + origin
                                + "/api/tasks/:p1 200\n"
                                + "/* "
                                + origin
                                + "/:splat 200\n"
                                + "/posts "
                                + origin
                                + "/posts 200\n"
                                + "/posts/:p1 "
                                + origin
                                + "/posts/:p1 200\n");
        assertThat(file("_worker.js"))
                .contains("const origin = \"https://origin.example.com:8443\";")
                .contains("[/^\\/api\\/tasks\\/[^\\/]+\\/?$/s, false],")
                .contains("[/^\\/posts(?:\\/[^\\/]+)?\\/?$/s, true],");
        assertThat(file("_routes.json"))
                .contains("\"/api/tasks/*\",", "\"/posts\",", "\"/posts/\",", "\"/x*.json/c\",");
        assertThat(project.resolve("target/perigee/nginx.conf"))
                .content()
                .contains("location ~ \"^\\/api\\/tasks\\/[^\\/]+\\/?$\" {")
                .contains("try_files $uri $uri/index.html $uri.html @perigee;")
                .contains("proxy_pass https://origin.example.com:8443;");
        assertThat(site().table().size()).isEqualTo(1);
        settings = Map.of();
        build(stage -> write(stage, "posts/new", "/posts/new", Headers.empty()));
        assertThat(site().site()).containsOnlyKeys("posts/new");
        assertThat(project.resolve("target/perigee/nginx.conf")).doesNotExist();
    }

    @Test
    void aWorkerOfTheSitesOwnStays() throws Exception {
        live("/api");
        settings = Map.of("originUrl", "https://origin.example.com");
        site().publicFile("_worker.js", "mine");
        Outcome outcome = build(stage -> {});
        assertThat(file("_worker.js")).isEqualTo("mine");
        assertThat(site().site()).doesNotContainKey("_routes.json");
        assertThat(outcome.warnings()).singleElement().asString().contains("live-routes.json");
    }

    @Test
    void aListThatWasDeletedComesBack() throws Exception {
        build(stage -> {});
        Path list = project.resolve("target/perigee/live-routes.json");
        Files.delete(list);
        assertThat(build(stage -> {}).replaced()).isFalse();
        assertThat(list).exists();
    }
}
