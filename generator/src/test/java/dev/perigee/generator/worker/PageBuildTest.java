package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Templates, Markdown and the classes that feed them, from files to files. */
@Execution(ExecutionMode.CONCURRENT)
class PageBuildTest {

    @TempDir Path project;
    private TestSite site;

    @BeforeEach
    void makeSite() {
        site =
                new TestSite(project)
                        .withPageLibraries()
                        .setting("site", "https://example.com")
                        .file(
                                "src/main/layouts/base.mustache",
                                "<title>{{$title}}{{page.title}}{{/title}}</title>{{$content}}{{/content}}");
    }

    @Test
    void pagesOfEveryKindBecomeFiles() throws Exception {
        site.file(
                        "src/main/pages/index.mustache",
                        "{{<base}}{{$content}}{{page.url}}{{/content}}{{/base}}")
                .file(
                        "src/main/pages/about.md",
                        "---\ntitle: About\nlayout: base\n---\nSee [it](docs/a.md#x).\n")
                .file("src/main/pages/docs/a.md", "# A & B\n\n## X\n")
                .file("src/main/pages/old.html", "<p>{{not mustache}}</p>")
                .file("src/main/pages/feed.xml.mustache", "<a href='{{#link}}/about{{/link}}'/>")
                .file(
                        "src/main/pages/robots.txt.mustache",
                        "Sitemap: {{#absolute}}/sitemap.xml{{/absolute}}")
                .file("src/main/pages/404.mustache", "{{error.status}} {{error.message}}")
                .file("src/main/pages/de/404.md", "---\nlayout: base\ntitle: Nein\n---\n");
        String title = "---\ntitle: Start\n---\n";
        site.file(
                "src/main/pages/index.mustache",
                title + "{{<base}}{{$content}}{{page.url}}{{/content}}{{/base}}");
        assertThat(built().problems()).isEmpty();
        assertThat(site.files())
                .containsEntry("index.html", "<title>Start</title>https://example.com/")
                .containsEntry(
                        "about/index.html",
                        "<title>About</title><p>See <a href=\"/docs/a/#x\">it</a>.</p>\n")
                .containsEntry("old/index.html", "<p>{{not mustache}}</p>")
                .containsEntry("feed.xml", "<a href='/about/'/>")
                .containsEntry("robots.txt", "Sitemap: https://example.com/sitemap.xml")
                .containsEntry("404.html", "404 Not Found")
                .containsEntry("de/404.html", "<title>Nein</title>");
        assertThat(site.files().get("docs/a/index.html"))
                .contains("<title>A &amp; B</title>", "<h1 id=");
    }

    @Test
    void aPageWithoutALayoutSaysItsLanguage() throws Exception {
        site.file("src/main/pages/index.md", "# Hello\n")
                .file("src/main/pages/hallo.md", "---\nlang: de\n---\n# Hallo\n");
        assertThat(built().problems()).isEmpty();
        assertThat(site.files().get("index.html")).contains("<html lang=\"en\">");
        assertThat(site.files().get("hallo/index.html")).contains("<html lang=\"de\">");
    }

    @Test
    void rawHtmlOfAValueIsTextAndThatOfTheTemplateIsHtml() throws Exception {
        site.file(
                "src/main/pages/index.mustache",
                "---\nnote: <b>x</b> *y*\n---\n"
                        + "{{#markdown}}page.note{{/markdown}}|{{#markdown}}{{{page.note}}}{{/markdown}}"
                        + "|{{#markdown}}<i>{{page.note}}</i>{{/markdown}}");
        assertThat(built().problems()).isEmpty();
        assertThat(site.files().get("index.html"))
                .isEqualTo(
                        """
                        <p>&lt;b&gt;x&lt;/b&gt; <em>y</em></p>
                        |<p><b>x</b> <em>y</em></p>
                        |<p>&lt;i&gt;&lt;b&gt;x&lt;/b&gt; <em>y</em>&lt;/i&gt;</p>
                        """);
    }

    @Test
    void aClassFeedsTheTemplateOfItsName() throws Exception {
        site.file("src/main/pages/blog/[slug].mustache", "{{title}} {{params.slug}} {{props}}");
        site.page(
                "blog/[slug].java",
                """
                class Blog implements Endpoint {
                    record Post(String title) {}
                    @Override public Stream<StaticPath> getStaticPaths(Site site) {
                        return Stream.of("a", "b").map(it -> StaticPath.of("slug", it).withProps(it + "!"));
                    }
                    @Override public Response get(Context context) {
                        return context.render(new Post("<" + context.props(String.class) + ">"));
                    }
                }
                """);
        site.file("src/main/pages/tags/[tag].mustache", "{{params.tag}} {{props.count}}");
        site.page(
                "tags/[tag].java",
                """
                class Tags implements Endpoint {
                    @Override public Stream<StaticPath> getStaticPaths(Site site) {
                        return Stream.of(StaticPath.of("tag", "x").withProps(Map.of("count", 3)));
                    }
                }
                """);
        assertThat(built().problems()).isEmpty();
        assertThat(site.files())
                .containsEntry("blog/a/index.html", "&lt;a!&gt; a a!")
                .containsEntry("blog/b/index.html", "&lt;b!&gt; b b!")
                .containsEntry("tags/x/index.html", "x 3");
    }

    @Test
    void filesMayStandForPagesAndNeverHaveSlashes() throws Exception {
        site.setting("buildFormat", "file")
                .setting("base", "/docs")
                .file("src/main/pages/index.mustache", "{{#link}}/sub{{/link}}")
                .file("src/main/pages/sub/index.mustache", "{{page.url}}")
                .file("src/main/pages/sub/page.md", "[up](../a.md) [root](/)")
                .file("src/main/pages/a.md", "A")
                .file("src/main/pages/500.mustache", "{{error.status}}");
        assertThat(built().problems()).isEmpty();
        assertThat(site.files())
                .containsEntry("index.html", "/docs/sub.html")
                .containsEntry("sub.html", "https://example.com/docs/sub")
                .containsEntry("500.html", "500");
        assertThat(site.files().get("sub/page.html"))
                .contains("<a href=\"/docs/a.html\">up</a> <a href=\"/docs/\">root</a>");
    }

    @Test
    void aTemplateThatChangesCompilesNothing() throws Exception {
        site.file("src/main/pages/a.mustache", "one")
                .get("b.txt.java", "return Response.text(\"b\");");
        assertThat(built().problems()).isEmpty();
        site.file("src/main/pages/a.mustache", "two");
        assertThat(built().problems()).isEmpty();
        assertThat(site.stages).noneMatch(stage -> stage.startsWith("Compiled"));
        assertThat(site.files()).containsEntry("a/index.html", "two");
    }

    @Test
    void localesHavePagesOfTheirOwn() throws Exception {
        site.setting("locales", "en, de")
                .file(
                        "src/main/pages/about.mustache",
                        "{{page.locale}}{{#page.alternates}} {{locale}}={{url}}{{/page.alternates}}")
                .file("src/main/pages/de/about.mustache", "{{page.locale}}")
                .file(
                        "src/main/pages/[lang=locale]/x.mustache",
                        "{{page.locale}}{{#page.alternates}} {{url}}{{/page.alternates}}");
        assertThat(built().problems()).isEmpty();
        assertThat(site.files())
                .containsEntry(
                        "about/index.html",
                        "en en=https://example.com/about/ de=https://example.com/de/about/")
                .containsEntry("de/about/index.html", "de")
                .containsEntry(
                        "de/x/index.html", "de https://example.com/en/x/ https://example.com/de/x/")
                .containsEntry(
                        "en/x/index.html",
                        "en https://example.com/en/x/ https://example.com/de/x/");
    }

    @Test
    void faultsOfSourcesAreToldWithTheirPlace() throws Exception {
        site.file("src/main/pages/a.mustache", "x\n{{nothing}}")
                .file("src/main/pages/b.md", "---\nlayout: bas\n---\n")
                .file("src/main/pages/c.md", "text\n\n[x](none.md)\n")
                .file("src/main/pages/d.mustache", "---\nprerender: maybe\n---\n");
        assertThat(messages(built()))
                .contains(
                        "src/main/pages/b.md:2: There is no layout 'bas' (layouts/bas.mustache). There are: base.",
                        "src/main/pages/d.mustache:2: 'prerender' is \"maybe\". Write 'true' or 'false'.");
        site.remove("src/main/pages/b.md").remove("src/main/pages/d.mustache");
        List<String> problems = messages(built());
        assertThat(problems)
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("src/main/pages/a.mustache:2:"))
                .anyMatch(
                        problem ->
                                problem.startsWith(
                                        "src/main/pages/c.md:3:1: The link 'none.md' leads to pages/none.md, which is no page of the site."));
    }

    @Test
    void aLivePageThatIsWrongFailsTheBuildToo() throws Exception {
        String live = "---\nprerender: false\n---\n";
        site.file("src/main/pages/a.mustache", live + "{{#open}}")
                .file("src/main/pages/b.mustache", live + "{{>nowhere}}")
                .file("src/main/pages/c.md", live + "[x](none.md)")
                .get("good.txt.java", "return Response.text(\"good\");");
        assertThat(messages(built()))
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("src/main/pages/a.mustache:4:"))
                .anyMatch(problem -> problem.startsWith("src/main/pages/b.mustache:4:"))
                .anyMatch(problem -> problem.startsWith("src/main/pages/c.md:4:1: The link"));
    }

    @Test
    void whatNoPathOfATemplateComesToIsLookedAtToo() throws Exception {
        String hidden = "{{#page.open}}\n{{#link}}nowhere id=1{{/link}}{{/page.open}}";
        site.file("src/main/pages/index.mustache", "---\nopen: false\n---\n" + hidden)
                .file("src/main/pages/[id].mustache", "{{#link}}nowhere id=2{{/link}}")
                .list("[id].java", "return Stream.of();", "return context.render();");
        assertThat(messages(built()))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("src/main/pages/index.mustache:5:"))
                .anyMatch(problem -> problem.startsWith("src/main/pages/[id].mustache:1:"));
    }

    @Test
    void contentThatOnlyLiveRoutesUseIsLookedAtToo() throws Exception {
        site.page(
                        "live.java",
                        """
                        @Route(prerender = false)
                        class Live implements Endpoint {
                            @Override public Response get(Context context) {
                                return Response.text("" + context.site().collection("news", Object.class).size());
                            }
                        }
                        """)
                .get("good.txt.java", "return Response.text(\"good\");")
                .file("src/main/content/news/a.md", "---\ntitle: [\n---\n")
                .file("src/main/content/news/b.md", "---\ntitle: B\n---\n\n[x](none.md)\n");
        assertThat(messages(built()))
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("src/main/content/news/a.md:"))
                .anyMatch(
                        problem -> problem.startsWith("src/main/content/news/b.md:5:1: The link"));
    }

    @Test
    void linksToEntriesFindThePageThatShowsThem() throws Exception {
        String show = "return context.render();";
        site.setting("locales", "en, de")
                .setting("defaultLocale", "en")
                .setting("failOnBrokenLinks", "false")
                .file("src/main/content/docs/a.md", "A")
                .file("src/main/content/docs/sub/b.md", "B")
                .file("src/main/content/posts/c.md", "C")
                .file("src/main/content/news/de/d.md", "D")
                .file("src/main/content/news/e.md", "E")
                .file("src/main/pages/docs/[...path].mustache", "{{params.path}}")
                .list(
                        "docs/[...path].java",
                        "return Stream.of(StaticPath.of(\"path\", \"a\"));",
                        show)
                .file("src/main/pages/posts/post-[id].mustache", "{{params.id}}")
                .list(
                        "posts/post-[id].java",
                        "return Stream.of(StaticPath.of(\"id\", \"c\"));",
                        show)
                .file("src/main/pages/[[lang=locale]]/news/[slug].mustache", "{{params.slug}}")
                .list(
                        "[[lang=locale]]/news/[slug].java",
                        "return Stream.of(StaticPath.of(Map.of(\"lang\", \"de\", \"slug\", \"d\")));",
                        show)
                .file(
                        "src/main/pages/index.md",
                        "[a](../content/docs/a.md) [b](../content/docs/sub/b.md#x)"
                                + " [c](../content/posts/c.md) [d](../content/news/de/d.md)"
                                + " [e](../content/news/e.md)\n");
        assertThat(messages(built())).isEmpty();
        assertThat(site.files().get("index.html"))
                .contains(
                        "<a href=\"/docs/a/\">a</a> <a href=\"/docs/sub/b/#x\">b</a>"
                                + " <a href=\"/posts/post-c/\">c</a> <a href=\"/de/news/d/\">d</a>"
                                + " <a href=\"/news/e/\">e</a>");
    }

    @Test
    void aLayoutThatChangesWhileTheSiteIsBuiltFailsTheBuild() throws Exception {
        String layout = site.project().resolve("src/main/layouts/base.mustache").toString();
        site.get(
                "meddler.txt.java",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\""
                        + layout.replace("\\", "/")
                        + "\"), \"other\"); return Response.text(\"done\");");
        assertThat(messages(built()))
                .anyMatch(
                        problem -> problem.startsWith("Sources were changed while the build ran"));
    }

    private BuildResult built() throws InterruptedException {
        return site.build();
    }

    private static List<String> messages(BuildResult result) {
        return result.problems().stream().map(Problem::toString).toList();
    }
}
