package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.perigee.generator.launch.BuildResult;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.RenderedRoute;
import dev.perigee.generator.launch.RouteRow;
import dev.perigee.generator.launch.Summary;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a build makes of a site that is in order. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class BuildTest {

    @TempDir Path project;
    private TestSite site;

    @BeforeEach
    void create() {
        site = new TestSite(project);
    }

    private Map<String, String> built() throws InterruptedException {
        assertThat(site.build().problems()).isEmpty();
        Map<String, String> files = site.files();
        files.remove("_headers");
        files.remove("_redirects");
        return files;
    }

    @Test
    void endpointsBecomeFilesOfExactlyTheirPath() throws Exception {
        site.get("data.json.java", "return Response.json(Map.of(\"b\", 2, \"a\", 1));")
                .get("api/hello.java", "return Response.text(\"Hello\");")
                .get("index.java", "return Response.html(\"<p>Home\");")
                .file("src/main/public/robots.txt", "all");
        assertThat(built())
                .containsOnly(
                        entry("data.json", "{\"a\":1,\"b\":2}"),
                        entry("api/hello", "Hello"),
                        entry("index.html", "<p>Home"),
                        entry("robots.txt", "all"));
    }

    @Test
    void listedPathsGetTheirParametersAndProps() throws Exception {
        site.list(
                        "posts/[id].json.java",
                        """
                        return IntStream.range(0, 3).mapToObj(
                            i -> StaticPath.of("id", i).withProps("props " + i));
                        """,
                        """
                        return Response.json(List.of(
                            context.params().getInt("id"), context.props(String.class)));
                        """)
                .list(
                        "docs/[...path].txt.java",
                        """
                        return Stream.of("a", "a/b", "x/y/z é")
                            .map(path -> StaticPath.of("path", path));
                        """,
                        "return Response.text(context.params().get(\"path\"));");
        assertThat(built())
                .containsOnly(
                        entry("posts/0.json", "[0,\"props 0\"]"),
                        entry("posts/1.json", "[1,\"props 1\"]"),
                        entry("posts/2.json", "[2,\"props 2\"]"),
                        entry("docs/a.txt", "a"),
                        entry("docs/a/b.txt", "a/b"),
                        entry("docs/x/y/z é.txt", "x/y/z é"));
    }

    @Test
    void pagesUseTheProjectsOwnSources() throws Exception {
        site.file(
                        "src/main/java/site/Names.java",
                        "package site; public class Names { public static final String A = \"Ann\"; }")
                .get("name.java", "return Response.text(site.Names.A);");
        assertThat(built()).containsOnly(entry("name", "Ann"));
    }

    @Test
    void theRequestIsOfTheConfiguredSite() throws Exception {
        site.setting("site", "https://example.com")
                .setting("base", "/docs")
                .get(
                        "a b.txt.java",
                        "return Response.text(context.url() + \" \" + context.routePattern());");
        assertThat(built())
                .containsOnly(entry("a b.txt", "https://example.com/docs/a%20b.txt /a b.txt"));
    }

    @Test
    void bodiesOfAllKindsAreWritten() throws Exception {
        site.get(
                        "bytes.bin.java",
                        "return Response.bytes(new byte[] {65, 66}, \"application/octet-stream\");")
                .get(
                        "stream.txt.java",
                        "return Response.stream(out -> { for (int i = 0; i < 3; i++) { out.write('x'); out.flush(); } }, \"text/plain\");")
                .get(
                        "file.txt.java",
                        "return Response.file(java.nio.file.Path.of(\"src/main/data.txt\"), \"text/plain\");")
                .file("src/main/data.txt", "data");
        assertThat(built())
                .containsOnly(
                        entry("bytes.bin", "AB"),
                        entry("stream.txt", "xxx"),
                        entry("file.txt", "data"));
    }

    @Test
    void aRedirectBecomesAPageThatGoesOn() throws Exception {
        site.setting("base", "/docs")
                .get("old.java", "return Response.redirect(\"/new?a=1&b=2\", 301);")
                .get(
                        "out.java",
                        "return Response.redirectExternal(\"https://example.com/\", 302);");
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.files().get("old")).contains("content=\"0;url=/docs/new?a=1&amp;b=2\"");
        assertThat(site.files().get("out")).contains("content=\"0;url=https://example.com/\"");
        assertThat(site.files().get("_redirects"))
                .contains("/docs/new?a=1&b=2 301")
                .contains("https://example.com/ 302");
    }

    @Test
    void anErrorPageMayAnswerItsOwnStatus() throws Exception {
        site.get("404.html.java", "return Response.html(\"<p>Gone\").withStatus(404);");
        assertThat(built()).containsOnly(entry("404.html", "<p>Gone"));
    }

    @Test
    void whatWillSurpriseIsAWarningOnceARoute() throws Exception {
        site.get("empty.java", "return Response.empty(204);")
                .list(
                        "made/[id].java",
                        "return Stream.of(2, 1, 3).map(id -> StaticPath.of(\"id\", id));",
                        "return Response.text(\"x\" + context.env(\"HOME\").isPresent()).withStatus(201);");
        BuildResult result = site.build();
        assertThat(result.problems()).isEmpty();
        assertThat(result.warnings())
                .extracting(Problem::toString)
                .containsExactly(
                        "src/main/pages/empty.java: GET /empty answered an empty body, so the file"
                                + " is empty. Answer something, or serve the route live with"
                                + " @Route(prerender = false).",
                        "src/main/pages/empty.java: GET /empty answered 204. A CDN will answer 200"
                                + " with the file; only the jar repeats the status.",
                        "src/main/pages/made/[id].java: GET /made/2 (entry 1: id=2) and 2 more paths"
                                + " answered 201. A CDN will answer 200 with the file; only the jar"
                                + " repeats the status.",
                        "src/main/pages/made/[id].java: The prerendered route /made/[id] reads the"
                                + " environment variable HOME, whose value at build becomes part of"
                                + " the file. Read it in a live route if it must not, or differs"
                                + " between machines.");
    }

    @Test
    void aFetchReachesOtherPrerenderedPaths() throws Exception {
        site.get(
                        "all.json.java",
                        "return Response.json(List.of(context.fetch(\"/one.json\").text(), context.fetch(\"/p/2\").text(), context.fetch(\"/p/9\").status()));")
                .get("one.json.java", "return Response.json(1);")
                .list(
                        "p/[id].java",
                        "return Stream.of(1, 2).map(id -> StaticPath.of(\"id\", id).withProps(\"p\" + id));",
                        "return Response.text(context.props(String.class));");
        assertThat(built()).containsEntry("all.json", "[\"1\",\"p2\",404]");
    }

    @Test
    void liveRoutesAreNeitherRenderedNorInitialised() throws Exception {
        site.page(
                        "api/live.java",
                        """
                        @Route(prerender = false) class Live implements Endpoint {
                            static { if (true) throw new IllegalStateException("initialised"); }
                            @Override public Response get(Context context) { throw new IllegalStateException("called"); }
                        }
                        """)
                .get("a.java", "return Response.text(\"a\");");
        assertThat(built()).containsOnly(entry("a", "a"));
    }

    @Test
    void aMatcherOfTheSiteIsAskedForListedValuesToo() throws Exception {
        site.page(
                        "_matchers/even.java",
                        "class Even implements Matcher { @Override public boolean matches(String v)"
                                + " { return Integer.parseInt(v) % 2 == 0; } }")
                .list(
                        "[n=even].txt.java",
                        "return Stream.of(2, 3).map(n -> StaticPath.of(\"n\", n));",
                        "return Response.text(\"x\");");
        assertThat(site.build().problems())
                .singleElement()
                .asString()
                .contains("Entry 2 ")
                .contains("the matcher 'even' refuses");
    }

    @Test
    void theSummarySaysWhatWasMade() throws Exception {
        site.get("b.java", "return Response.text(\"12345\");")
                .list(
                        "a/[id].java",
                        "return Stream.of(1, 2).map(id -> StaticPath.of(\"id\", id));",
                        "return Response.text(\"123\");");
        Summary summary = site.build().summary().orElseThrow();
        assertThat(summary.routes())
                .extracting(RenderedRoute::pattern, RenderedRoute::files, RenderedRoute::bytes)
                .containsExactly(tuple("/a/[id]", 2L, 6L), tuple("/b", 1L, 5L));
        assertThat(summary.slowest()).hasSize(3);
        assertThat(summary.changed()).isEqualTo(summary.files());
        assertThat(site.workFolder().resolve("report.json")).isNotEmptyFile();
    }

    @Test
    void theRouteTableIsAnsweredWithoutRendering() throws Exception {
        site.get("data.json.java", "throw new IllegalStateException();")
                .list("[id].json.java", "throw new IllegalStateException();", "return null;")
                .page(
                        "api/tasks.java",
                        """
                        @Route(prerender = false) class Tasks implements Endpoint {
                            @Override public Response post(Context context) { return null; }
                            @Override public Response get(Context context) { return null; }
                        }
                        """);
        BuildResult result = site.run(Goal.ROUTES);
        assertThat(result.problems()).isEmpty();
        assertThat(result.routes())
                .containsExactly(
                        new RouteRow(
                                List.of("GET", "POST"),
                                "/api/tasks",
                                "src/main/pages/api/tasks.java",
                                false),
                        new RouteRow(
                                List.of("GET"),
                                "/data.json",
                                "src/main/pages/data.json.java",
                                true),
                        new RouteRow(
                                List.of("GET"),
                                "/[id].json",
                                "src/main/pages/[id].json.java",
                                true));
        assertThat(site.outputFolder()).doesNotExist();
        assertThat(result.report()).isEmpty();
    }

    @Test
    void aSiteWithoutPagesIsBuiltWithAWarning() throws Exception {
        Files.createDirectories(project.resolve("src/main/pages"));
        BuildResult result = site.build();
        assertThat(result.problems()).isEmpty();
        assertThat(result.warnings()).hasSize(1);
        assertThat(site.outputFolder()).isDirectory();
    }
}
