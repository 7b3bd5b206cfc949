package dev.perigee.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Headers;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostFilesTest {

    private static final Headers HTML = Headers.empty().with("Content-Type", "text/html");
    private static final Headers CACHED = Headers.empty().with("Cache-Control", "max-age=60");

    @TempDir Path project;
    private final List<RouteEntry> routes = new ArrayList<>();
    private Map<String, String> settings = Map.of();

    private void live(String... patterns) {
        for (String pattern : patterns) {
            routes.add(
                    new RouteEntry(
                            pattern,
                            pattern.substring(1) + ".java",
                            RouteEntry.Kind.ENDPOINT,
                            false,
                            List.of("GET", "POST"),
                            Optional.of("X"),
                            Optional.empty(),
                            List.of(),
                            false));
        }
    }

    private Outcome build(SiteFixture.Filling filling) throws Exception {
        SiteFixture site = site();
        SiteIndex index =
                new SiteIndex(site.settings(), routes, List.of(), Map.of(), Optional.empty());
        return site.build(site.request(), index, filling);
    }

    private SiteFixture site() {
        return new SiteFixture(project).with(settings);
    }

    private String file(String key) throws Exception {
        return site().site().getOrDefault(key, "");
    }

    private static void write(OutputStage stage, String key, String pattern, Headers headers)
            throws Exception {
        write(stage, key, pattern, 200, headers);
    }

    private static void write(
            OutputStage stage, String key, String pattern, int status, Headers headers)
            throws Exception {
        String entry = pattern.contains("[") ? "id=" + key : "";
        OutputFile file = new OutputFile(key, "pages" + pattern + ".java", pattern, entry);
        stage.write(file, key.getBytes(UTF_8), status, headers);
    }

    private static Headers to(String location) {
        return Headers.empty().with("Location", location).with("Content-Type", "text/html");
    }

    @Test
    void whatAHostSendsByItselfIsNotSaid() throws Exception {
        build(
                stage -> {
                    write(stage, "a.json", "/a.json", Headers.empty());
                    Headers json = Headers.empty().with("content-type", "application/json");
                    write(stage, "b.json", "/b.json", json.with("ETag", "\"1\""));
                });
        assertThat(site().site()).doesNotContainKey("_headers");
    }

    @Test
    void oneRuleDoesForARouteWhoseFilesAgree() throws Exception {
        build(
                stage -> {
                    for (int i = 0; i < 300; i++) {
                        write(stage, "posts/" + i + ".json", "/posts/[id].json", CACHED);
                        write(stage, "api/" + i, "/api/[id]", HTML);
                        write(stage, "blog/" + i + "/index.html", "/blog/[slug]", CACHED);
                        write(stage, "docs/a/" + i + ".txt", "/docs/[...path].txt", CACHED);
                    }
                });
        assertThat(file("_headers"))
                .isEqualTo(
                        """
                        /api/:p1
                          Content-Type: text/html
                        /blog/:p1/
                          Cache-Control: max-age=60
                        /docs/*.txt
                          Cache-Control: max-age=60
                        /posts/*.json
                          Cache-Control: max-age=60
                        """);
    }

    @Test
    void filesThatDisagreeGetARuleEachSortedByPath() throws Exception {
        build(
                stage -> {
                    write(stage, "p/2", "/p/[id]", HTML);
                    write(stage, "p/10", "/p/[id]", HTML.with("X-A", "1").withAdded("X-A", "2"));
                    write(stage, "index.html", "/", CACHED);
                    write(stage, "about.html", "/about", CACHED);
                    write(stage, "a b/é:*", "/x", HTML);
                });
        assertThat(file("_headers"))
                .isEqualTo(
                        """
                        /
                          Cache-Control: max-age=60
                        /a%20b/%C3%A9%3A%2A
                          Content-Type: text/html
                        /about
                          Cache-Control: max-age=60
                        /p/10
                          Content-Type: text/html
                          X-A: 1
                          X-A: 2
                        /p/2
                          Content-Type: text/html
                        """);
    }

    @Test
    void aRuleThatWouldMatchAnotherRoutesFileIsNotUsed() throws Exception {
        build(
                stage -> {
                    write(stage, "1.json", "/[id].json", CACHED);
                    write(stage, "2.json", "/[id].json", CACHED);
                    write(stage, "deep/other.json", "/deep/other.json", Headers.empty());
                });
        assertThat(file("_headers"))
                .isEqualTo(
                        """
                        /1.json
                          Cache-Control: max-age=60
                        /2.json
                          Cache-Control: max-age=60
                        """);
    }

    @Test
    void theSitesOwnRulesComeFirst() throws Exception {
        site().publicFile("_headers", "# mine\n/*\n  X-Own: 1");
        site().publicFile("_redirects", "/mine /yours 302\n");
        build(
                stage -> {
                    write(stage, "a", "/a", HTML);
                    write(stage, "old/index.html", "/old", 301, to("/new"));
                });
        assertThat(file("_headers"))
                .isEqualTo(
                        """
                        # mine
                        /*
                          X-Own: 1
                        /a
                          Content-Type: text/html
                        /old/
                          Content-Type: text/html
                        """);
        assertThat(file("_redirects"))
                .isEqualTo("/mine /yours 302\n/old /new 301\n/old/ /new 301\n");
        assertThat(site().table().find("_headers")).isEmpty();
        assertThat(
                        build(
                                        stage -> {
                                            write(stage, "a", "/a", HTML);
                                            write(stage, "old/index.html", "/old", 301, to("/new"));
                                        })
                                .replaced())
                .isFalse();
    }

    @Test
    void rulesThatAreGoneGo() throws Exception {
        build(stage -> write(stage, "a", "/a", HTML));
        Outcome outcome = build(stage -> write(stage, "a", "/a", Headers.empty()));
        assertThat(outcome.removed()).isEqualTo(1);
        assertThat(site().site()).containsOnlyKeys("a");
    }

    @Test
    void aWarningIsGivenBeyondWhatCloudflareReads() throws Exception {
        Outcome outcome =
                build(
                        stage -> {
                            for (int i = 0; i < 101; i++) {
                                Headers own = CACHED.with("X-N", String.valueOf(i));
                                write(stage, "p/" + i, "/p/[id]", own);
                            }
                        });
        assertThat(outcome.warnings())
                .singleElement()
                .hasToString(
                        "_headers has 101 rules, and Cloudflare reads 100. Let all files of a route"
                                + " have the same headers, so that one rule does for them.");
        Outcome longLine =
                build(stage -> write(stage, "p", "/p", CACHED.with("X", "x".repeat(2000))));
        assertThat(longLine.warnings().toString())
                .contains(
                        "_headers has a line of 2005 characters, and Cloudflare reads lines up"
                                + " to 2000.");
        Outcome redirects =
                build(
                        stage -> {
                            for (int i = 0; i < 2001; i++) {
                                write(stage, "r/" + i, "/r/[id]", 302, to("/x"));
                            }
                        });
        assertThat(redirects.warnings().toString())
                .contains(
                        "_redirects has 2001 single paths and 0 patterns, and Cloudflare reads"
                                + " 2000 and 100.");
    }

    @Test
    void redirectsOfTheSettingsBecomePagesAndLines() throws Exception {
        settings =
                Map.of(
                        "base",
                        "/docs",
                        "redirects",
                        """
                        /old /new?x=1 308
                        /away https://example.com/ 302
                        /blog/[slug] /articles/[slug]
                        /w/[[lang]]/x /v/[lang]/x
                        /rest/[...p] /all/[...p] 302
                        /about /x
                        /n/[n=int] /m/[n]
                        /[a]-[b] /x
                        """);
        Outcome outcome =
                build(stage -> write(stage, "about/index.html", "/about", Headers.empty()));
        assertThat(file("_redirects"))
                .isEqualTo(
                        """
                        /docs/away https://example.com/ 302
                        /docs/away/ https://example.com/ 302
                        /docs/old /docs/new?x=1 308
                        /docs/old/ /docs/new?x=1 308
                        /docs/blog/:p1 /docs/articles/:p1 301
                        /docs/w/x /docs/v/x 301
                        /docs/w/:p1/x /docs/v/:p1/x 301
                        /docs/rest /docs/all 302
                        /docs/rest/* /docs/all/:splat 302
                        """);
        assertThat(file("old/index.html")).contains("0;url=/docs/new?x=1");
        assertThat(site().table().find("old/index.html").orElseThrow().status()).isEqualTo(308);
        assertThat(site().table().find("about/index.html").orElseThrow().status()).isEqualTo(200);
        assertThat(outcome.warnings())
                .extracting(Object::toString)
                .containsExactly(
                        "The redirect from /about is never used, as pages/about.java answers there."
                                + " Remove one of them.",
                        "The redirect from /n/[n=int] cannot be said in _redirects, where a segment"
                                + " is one parameter without matcher and a rest comes last. Only"
                                + " the jar answers it.",
                        "The redirect from /[a]-[b] cannot be said in _redirects, where a segment"
                                + " is one parameter without matcher and a rest comes last. Only"
                                + " the jar answers it.");
    }

    @Test
    void aPatternOverFilesIsWarnedOf() throws Exception {
        settings = Map.of("redirects", "/blog/[slug] /x", "buildFormat", "file");
        Outcome outcome = build(stage -> write(stage, "blog/a.html", "/blog/a", Headers.empty()));
        assertThat(outcome.warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "The redirect from /blog/[slug] also covers files, such as"
                                + " 'blog/a.html'. The jar and Netlify answer the files, but Cloudflare");
    }

    @Test
    void circlesAndLongChainsFail() {
        settings = Map.of("redirects", "/a /b\n/b /c?x\n/c /a", "site", "https://e.com");
        assertThatThrownBy(() -> build(stage -> {}))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("This redirect goes round in circles: /a → /b → /c → /a.");
        settings = Map.of("redirects", "/a https://e.com/a/", "site", "https://e.com");
        assertThatThrownBy(() -> build(stage -> {}))
                .hasMessageContaining("round in circles: /a → /a/ → /a/.");
        settings = Map.of("redirects", "/1 /2\n/2 /3\n/3 /4\n/4 /5\n/5 /6\n/6 /7");
        assertThatThrownBy(() -> build(stage -> {}))
                .hasMessageContaining(
                        "This redirect takes more than five steps: /1 → /2 → /3 → /4 → /5 → /6 → /7"
                                + " …");
        settings = Map.of("redirects", "/2 /3\n/3 /4\n/4 /5\n/5 /6\n/6 /7");
        assertThat(project.resolve("target/static")).doesNotExist();
    }

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
