package dev.perigee.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** B063 and the build errors that only classes show, by their messages. */
class InspectionProblemsTest {

    private static final String API = "import dev.perigee.api.*;\n";
    private static final String LIVE = "@dev.perigee.api.Route(prerender = false) %s";

    @TempDir private Path directory;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(directory);
    }

    @Test
    void noEndpoint() throws IOException {
        site.page("a.java", "class A {}").page("b.java", "").page("c.java", "interface C {}");
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: There is no top-level class that implements Endpoint in this file. Write 'class … implements Endpoint', or, if the file is something else, start its name with '_'.",
                        "src/main/pages/b.java: There is no top-level class that implements Endpoint in this file. Write 'class … implements Endpoint', or, if the file is something else, start its name with '_'.",
                        "src/main/pages/c.java: There is no top-level class that implements Endpoint in this file. Write 'class … implements Endpoint', or, if the file is something else, start its name with '_'.");
    }

    @Test
    void aNestedEndpointIsNone() throws IOException {
        site.page("a.java", API + "class A { static class B implements Endpoint {} }");
        assertThat(problems()).singleElement().asString().contains("no top-level class");
    }

    @Test
    void twoEndpoints() throws IOException {
        site.page("a.java", API + "class B implements Endpoint {} class A implements Endpoint {}");
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: The classes A, B all implement Endpoint, but a file holds one. Move the others to files of their own.");
    }

    @ParameterizedTest
    @CsvSource({
        "abstract class A implements Endpoint {}, abstract",
        "interface A extends Endpoint {}, an interface",
    })
    void anEndpointThatCannotBe(String text, String what) throws IOException {
        site.page("a.java", API + text);
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: A is %s, so it cannot be the Endpoint of this file. Write a class that can be made."
                                .formatted(what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A implements Endpoint { private A() {} private A(int x) {} %s }",
                "class A implements Endpoint { A() {} A(String s) {} %s }",
                "enum A implements Endpoint { ONE; %s }",
            })
    void noUsableConstructor(String text) throws IOException {
        site.page(
                "a.java", API + text.formatted("public Response get(Context c) { return null; }"));
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: A needs exactly one constructor that is not private, such as A(DataSource database).");
    }

    @ParameterizedTest
    @CsvSource({
        "_matchers/m.java, 'class M implements Matcher { M(String s) {} public boolean matches(String v) { return true; } }', M, Matcher",
        "_site.java, 'class S implements Application { S(String s) {} public void start(Services v) {} }', S, Application",
    })
    void whatIsMadeBeforeThereAreServices(String path, String text, String type, String role)
            throws IOException {
        site.page(path, API + text);
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/%s: The constructor of %s asks for a service, but a class that implements %s is made before there are any. It may take the Site, or nothing."
                                .formatted(path, type, role));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.java | class A implements Endpoint { A(int x) {} public Response get(Context c) { return null; } } | A | int",
                "a.java | record A(dev.perigee.api.Site s, boolean x) implements Endpoint { public Response get(Context c) { return null; } } | A | boolean",
                "_middleware.java | class M implements Middleware { M(long x) {} public Response handle(Context c, Next n) { return null; } } | M | long",
            })
    void noServiceIsAPrimitive(String path, String text, String type, String primitive)
            throws IOException {
        site.page(path, API + LIVE.formatted(text)).application();
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/%s: The constructor of %s takes a value of type %s, but no service is a primitive. It may take the Site, and by type what _site.java puts into Services: a record of your own for settings, for instance."
                                .formatted(path, type, primitive));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.java | class A implements Endpoint { A(dev.perigee.api.Site s, String x) {} public Response get(Context c) { return null; } } | A | java.lang.String | String",
                "_middleware.java | class M implements Middleware { M(java.util.Map<String, String> x) {} public Response handle(Context c, Next n) { return null; } } | M | java.util.Map | Map",
            })
    void servicesThatNobodyPuts(
            String path, String text, String type, String service, String simpleName)
            throws IOException {
        site.page(path, API + LIVE.formatted(text));
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/%s: The constructor of %s asks for a %s, but the site has no _site.java that puts services. Write one, with services.put(%s.class, …) in its start method; without it a constructor may take the Site, or nothing."
                                .formatted(path, type, service, simpleName));
    }

    @ParameterizedTest
    @CsvSource({
        "_middleware.java, Middleware",
        "api/_middleware.java, Middleware",
        "_site.java, Application",
        "_matchers/m.java, Matcher",
    })
    void filesWithAnotherRole(String path, String role) throws IOException {
        site.endpoint(path, "%s", "A", "get");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/pages/"
                                + path
                                + ": There is no top-level class that implements "
                                + role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Response get() { return null; } | Response get() | get",
                "public Response GET(Context c) { return null; } | Response GET(Context) | get",
                "public String Post(Context c) { return null; } | String Post(Context) | post",
                "public static Response DELETE(Context c) { return null; } | Response DELETE(Context) | delete",
                "public Response put(Request r) { return null; } | Response put(Request) | put",
                "Response all(Context c, Params p) { return null; } | Response all(Context, Params) | all",
            })
    void methodsThatOnlyLookLikeHandlers(String method, String written, String handler)
            throws IOException {
        site.page("a.java", API + "class A implements Endpoint { " + method + " }");
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: The method '%s' of A would never be called. A handler is written 'public Response %s(Context context)'; if it is something else, rename it or make it private."
                                .formatted(written, handler));
    }

    @Test
    void aSecondGet() throws IOException {
        site.page(
                "a.java",
                API
                        + "class A implements Endpoint { public Response get(Context c) { return null; } public Response GET(Context c) { return null; } }");
        assertThat(problems()).singleElement().asString().contains("'Response GET(Context)'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"getStaticPaths()", "getStaticPaths(Context c)", "getstaticpaths(Site s)"})
    void aGetStaticPathsThatIsNone(String signature) throws IOException {
        site.page(
                "[id].java",
                API
                        + "class A implements Endpoint { public Response get(Context c) { return null; } public java.util.List<StaticPath> "
                        + signature
                        + " { return null; } }");
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith(
                        "A handler is written 'public Stream<StaticPath> getStaticPaths(Site site)'; if it is something else, rename it or make it private.");
    }

    @Test
    void noHandler() throws IOException {
        site.page("a.java", API + "class A implements Endpoint {}");
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: A answers no method. Write 'public Response get(Context context)', or one of its siblings.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "put", "patch", "delete", "options", "head", "all"})
    void aPrerenderedRouteWithALiveHandler(String handler) throws IOException {
        site.endpoint("a.java", "%s", "A", "get", handler);
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: The route is prerendered, so its file can answer GET only, but its class has %s. To answer these live, add @Route(prerender = false) to its class; else remove them."
                                .formatted(handler));
    }

    @Test
    void aPrerenderedRouteWithoutGet() throws IOException {
        site.endpoint("[id].java", "%s", "A", "post", "put");
        assertThat(problems()).singleElement().asString().contains("its class has post, put.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[id].java", "[...path].txt.java", "[[lang]]/x.java", "a-[b].java"})
    void aPrerenderedRouteWithParametersButNoPaths(String path) throws IOException {
        site.endpoint(path, "%s", "A", "get");
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith(
                        "is prerendered and has parameters, so its class has to say which paths there are. Write 'public Stream<StaticPath> getStaticPaths(Site site)', or, to answer any path live, add @Route(prerender = false).");
    }

    @Test
    void aPrerenderedRouteBehindAGuard() throws IOException {
        site.endpoint("api/deep/a.java", "%s", "A", "get")
                .middleware("api/_middleware.java", LIVE, "Guard");
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/api/deep/a.java: The route is prerendered, but src/main/pages/api/_middleware.java is marked @Route(prerender = false) as a guard, and middleware does not run in front of files. To answer it live behind the guard, add @Route(prerender = false) to its class; else move it out of that folder.");
    }

    @Test
    void aMatcherThatThereIsNot() throws IOException {
        site.endpoint("[n=odd].java", LIVE, "A", "get")
                .page(
                        "_matchers/even.java",
                        API
                                + "class Even implements Matcher { public boolean matches(String v) { return true; } }");
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/[n=odd].java: There is no matcher 'odd', which '/[n=odd]' uses. Add _matchers/odd.java, or use one of these: date, even, int, long, slug, uuid.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "-1", "1.5MB", "5 TB", "99999999999999GB"})
    void aBodyLimitThatIsNone(String limit) throws IOException {
        site.endpoint("a.java", "@BodyLimit(\"" + limit + "\") " + LIVE, "A", "post");
        assertThat(problems())
                .containsExactly(
                        "src/main/pages/a.java: The @BodyLimit cannot be used: '%s' is no size. Write a whole number with an optional unit B, KB, MB or GB, such as 50MB."
                                .formatted(limit));
    }

    @Test
    void aClassThatIsNotThereAtBuild() throws IOException {
        site.endpoint("a.java", "%s", "A", "get")
                .page(
                        "b.java",
                        API
                                + "class B extends lib.Base { public Response get(Context c) { return null; } lib.Base post(int x) { return null; } }")
                .source(
                        "lib/Base.java",
                        "package lib; public class Base implements dev.perigee.api.Endpoint {}");
        assertThat(problems()).isEmpty();
        assertThat(site.inspectWithout("lib").problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/pages/b.java: A class that this one needs cannot be loaded: java.lang.NoClassDefFoundError: lib/Base")
                .endsWith("What pages use has to be on the runtime class path of the project.");
    }

    @Test
    void aClassThatALibraryHides() throws IOException {
        site.page(
                "a.java",
                "package dev.perigee.generator.inspect; "
                        + API
                        + "class Site implements Endpoint { }");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "src/main/pages/a.java: The class dev.perigee.generator.inspect.Site is in ")
                .endsWith(
                        "which would be used in its place. Rename it, or put it into another package.");
    }

    @Test
    void allProblemsOfAllFilesInOneRun() throws IOException {
        site.page("z.java", "class Z {}")
                .endpoint("[n=odd].java", "%s", "A", "get", "post")
                .endpoint("api/b.java", "@BodyLimit(\"x\") %s", "B", "get")
                .middleware("api/_middleware.java", LIVE, "Guard")
                .page("_site.java", "class S {}");
        assertThat(site.inspect().problems())
                .extracting(problem -> problem.file().orElseThrow())
                .containsExactly(
                        "src/main/pages/[n=odd].java",
                        "src/main/pages/[n=odd].java",
                        "src/main/pages/_site.java",
                        "src/main/pages/api/b.java",
                        "src/main/pages/api/b.java",
                        "src/main/pages/z.java");
        assertThat(site.inspect().plan()).isEmpty();
    }

    @Test
    void pathsThatAreNeverListedAreWarnedOf() throws IOException {
        site.endpoint("a.java", "%s", "A", "get", "getStaticPaths")
                .endpoint("[id].java", LIVE, "B", "get", "getStaticPaths");
        assertThat(warnings())
                .containsExactly(
                        "src/main/pages/[id].java: getStaticPaths is never called, since the route is live. Remove it.",
                        "src/main/pages/a.java: getStaticPaths is never called, since /a has no parameters. Remove it.");
    }

    @Test
    void aBodyLimitThatMeansNothingIsWarnedOf() throws IOException {
        site.endpoint("a.java", "@BodyLimit(\"1MB\") %s", "A", "get");
        assertThat(warnings())
                .containsExactly(
                        "src/main/pages/a.java: The @BodyLimit means nothing, since the route is prerendered. Remove it, or add @Route(prerender = false).");
    }

    private List<String> problems() throws IOException {
        return site.inspect().problems().stream().map(Problem::toString).toList();
    }

    private List<String> warnings() throws IOException {
        Inspection inspection = site.inspect();
        assertThat(inspection.problems()).isEmpty();
        return inspection.warnings().stream().map(Problem::toString).toList();
    }
}
