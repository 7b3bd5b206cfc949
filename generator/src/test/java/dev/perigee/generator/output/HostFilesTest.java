package dev.perigee.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Headers;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hosts and people who configure them find beside the site's files. */
class HostFilesTest {

    @TempDir private Path folder;
    private SiteFixture site;

    @BeforeEach
    void site() {
        site = new SiteFixture(folder);
    }

    @Test
    void filesThatAHostAnswersAlikeNeedNoRules() throws Exception {
        site.build(Map.of("a.json", "{}", "index.html", "<p>"));
        assertThat(site.output().resolve("_headers")).doesNotExist();
        assertThat(site.output().resolve("_redirects")).doesNotExist();
    }

    @Test
    void aRouteWhoseFilesAgreeGetsOneRule() throws Exception {
        Headers headers = Headers.of(Map.of("Cache-Control", "max-age=60"));
        site.build(
                stage -> {
                    for (String id : List.of("1", "2", "3")) {
                        OutputFile file =
                                new OutputFile(
                                        "posts/" + id,
                                        "src/main/pages/posts/[id].java",
                                        "/posts/[id]",
                                        "id=" + id);
                        stage.write(file, "x".getBytes(UTF_8), 200, headers);
                    }
                });
        assertThat(text("_headers")).isEqualTo("/posts/:p1\n  Cache-Control: max-age=60\n");
    }

    @Test
    void filesThatDisagreeGetARuleEach() throws Exception {
        site.build(
                stage -> {
                    for (String id : List.of("1", "2")) {
                        OutputFile file =
                                new OutputFile(
                                        "posts/" + id + ".json", "p", "/posts/[id].json", id);
                        Headers headers = Headers.of(Map.of("X-Id", id));
                        stage.write(file, "x".getBytes(UTF_8), 200, headers);
                    }
                });
        assertThat(text("_headers"))
                .isEqualTo("/posts/1.json\n  X-Id: 1\n/posts/2.json\n  X-Id: 2\n");
    }

    @Test
    void theSitesOwnRulesComeFirst() throws Exception {
        site.publicFile("_headers", "/*\n  X-Own: yes");
        site.publicFile("_redirects", "/own /x 302\n");
        site.build(
                stage ->
                        stage.write(
                                SiteFixture.page("old"),
                                new byte[0],
                                301,
                                Headers.of(Map.of("Location", "/new"))));
        assertThat(text("_headers")).startsWith("/*\n  X-Own: yes\n");
        assertThat(text("_redirects")).isEqualTo("/own /x 302\n/old /new 301\n");
    }

    @Test
    void configuredRedirectsAreRules() throws Exception {
        site.with(Map.of("redirects", "/a /b 302\n/blog/[slug] /articles/[slug]", "base", "/docs"))
                .build(Map.of("b", "x"));
        assertThat(text("_redirects"))
                .isEqualTo("/docs/a /docs/b 302\n/docs/blog/:p1 /docs/articles/:p1 301\n");
    }

    @Test
    void b033redirectsThatGoRoundInCirclesAreRefused() {
        assertThatThrownBy(
                        () ->
                                site.build(
                                        stage -> {
                                            redirect(stage, "a", "/b");
                                            redirect(stage, "b", "/a");
                                        }))
                .hasMessageContaining("A redirect goes round in circles: /a → /b → /a.");
    }

    @Test
    void b033aChainOfRedirectsIsRefused() {
        assertThatThrownBy(
                        () ->
                                site.build(
                                        stage -> {
                                            for (int i = 0; i < 6; i++) {
                                                redirect(stage, "r" + i, "/r" + (i + 1));
                                            }
                                        }))
                .hasMessageContaining("A redirect takes more than five steps: /r0 → /r1");
    }

    @Test
    void moreRulesThanAHostTakesAreAWarning() throws Exception {
        Outcome outcome =
                site.build(
                        stage -> {
                            for (int i = 0; i < 101; i++) {
                                Headers own = Headers.of(Map.of("X-Id", "" + i));
                                OutputFile file = SiteFixture.page(i + ".json");
                                stage.write(file, "x".getBytes(UTF_8), 200, own);
                            }
                        });
        assertThat(outcome.warnings())
                .singleElement()
                .asString()
                .contains("_headers has 101 rules; Cloudflare Pages takes 100 rules.");
    }

    @Test
    void liveRoutesAreListedForACdn() throws Exception {
        build(Map.of(), live("/api/tasks/[id]", "PUT", "DELETE"), live("/api/health", "GET"));
        assertThat(Files.readString(site.work().resolve("live-routes.json")))
                .contains("\"pattern\" : \"/api/tasks/[id]\"")
                .contains("\"methods\" : [ \"PUT\", \"DELETE\" ]")
                .contains("\"paths\" : [ \"/api/tasks/*\" ]")
                .contains("\"regex\" : \"^\\\\/api\\\\/health\\\\/?$\"")
                .contains("\"files\" : false");
        assertThat(site.work().resolve("nginx.conf")).doesNotExist();
    }

    @Test
    void givenAnOriginUrlHostsGetProxyRules() throws Exception {
        build(
                Map.of("originUrl", "https://jar.example.com"),
                live("/api/tasks/[id]", "PUT"),
                live("/files/[...path]", "GET"),
                live("/users/[name].csv", "GET"));
        assertThat(text("_redirects"))
                .isEqualTo(
                        """
                        /api/tasks/:p1 https://jar.example.com/api/tasks/:p1 200
                        /files https://jar.example.com/files 200
                        /files/* https://jar.example.com/files/:splat 200
                        /users/* https://jar.example.com/users/:splat 200
                        """);
        assertThat(Files.readString(site.work().resolve("nginx.conf")))
                .contains("proxy_pass https://jar.example.com;")
                .contains("location ~ \"^\\/api\\/tasks\\/[^\\/]+\\/?$\" {");
        assertThat(Files.readString(site.work().resolve("cloudflare-worker.js")))
                .contains("const origin = \"https://jar.example.com\";")
                .contains("/^\\/api\\/tasks\\/[^\\/]+\\/?$/u,");
    }

    @Test
    void unchangedRulesKeepTheirTime() throws Exception {
        Map<String, String> redirects = Map.of("redirects", "/a /b");
        site.with(redirects).build(Map.of("b", "x"));
        var before = Files.getLastModifiedTime(site.output().resolve("_redirects"));
        Outcome again = site.build(Map.of("b", "x"));
        assertThat(again.changed()).isZero();
        assertThat(Files.getLastModifiedTime(site.output().resolve("_redirects")))
                .isEqualTo(before);
    }

    private void build(Map<String, String> settings, RouteEntry... routes) throws Exception {
        site.with(settings);
        SiteIndex index =
                new SiteIndex(
                        site.settings(), List.of(routes), List.of(), Map.of(), Optional.empty());
        site.build(site.request(), index, stage -> SiteFixture.write(stage, "index.html", "<p>"));
    }

    private static RouteEntry live(String pattern, String... methods) {
        return new RouteEntry(
                pattern,
                pattern.substring(1) + ".java",
                RouteEntry.Kind.ENDPOINT,
                false,
                List.of(methods),
                Optional.of("X"),
                Optional.empty(),
                List.of(),
                false);
    }

    private static void redirect(OutputStage stage, String key, String target) throws IOException {
        stage.write(
                SiteFixture.page(key), new byte[0], 301, Headers.of(Map.of("Location", target)));
    }

    private String text(String name) throws IOException {
        return Files.readString(site.output().resolve(name));
    }
}
