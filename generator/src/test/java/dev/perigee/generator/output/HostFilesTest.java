package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Headers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What hosts of files read: _headers and _redirects. */
class HostFilesTest extends HostSite {

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
    void errorPagesOfFoldersHaveARuleTheDeepestFirst() throws Exception {
        settings = Map.of("base", "/docs", "originUrl", "https://app.example.com");
        live("/de/api/[id]");
        build(
                stage -> {
                    write(stage, "404.html", "/404", 404, HTML);
                    write(stage, "de/404.html", "/de/404", 404, HTML);
                    write(stage, "de/a b/404.html", "/de/a b/404", 404, HTML);
                    write(stage, "fr/404.html", "/fr/404", 404, HTML);
                    write(stage, "fr/500.html", "/fr/500", 500, HTML);
                    write(stage, "products/404.html", "/products/[id]", 200, HTML);
                });
        assertThat(file("_redirects"))
                .isEqualTo(
                        """
                        /docs/de/api/:p1 https://app.example.com/docs/de/api/:p1 200
                        /docs/de/a%20b/* /docs/de/a%20b/404.html 404
                        /docs/de/* /docs/de/404.html 404
                        /docs/fr/* /docs/fr/404.html 404
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
    void aRestAtTheRootLeadsToNoOtherHost() throws Exception {
        String redirects = "/all/[...p] /[...p]";
        settings = Map.of("redirects", redirects, "site", "https://e.com");
        build(stage -> {});
        assertThat(file("_redirects")).isEqualTo("/all / 301\n/all/* https://e.com/:splat 301\n");
        settings = Map.of("redirects", redirects);
        Outcome outcome = build(stage -> {});
        assertThat(file("_redirects")).isEqualTo("/all / 301\n");
        assertThat(outcome.warnings())
                .singleElement()
                .asString()
                .isEqualTo(
                        "The redirect from /all/[...p] is not in _redirects, where paths with two"
                                + " slashes could lead to any host. Set the parameter site, with"
                                + " which it is.");
        settings = Map.of("redirects", redirects, "base", "/docs");
        build(stage -> {});
        assertThat(file("_redirects")).contains("/docs/all/* /docs/:splat 301");
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
}
