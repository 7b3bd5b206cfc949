package dev.perigee.generator.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a good site comes to. */
class InspectionTest {

    @TempDir private Path directory;
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(directory);
    }

    @Test
    void anEndpointBecomesARoute() throws IOException {
        site.endpoint("posts/[id].json.java", "package posts; %s", "Post", "get", "getStaticPaths");
        assertThat(index().routes())
                .containsExactly(
                        new RouteEntry(
                                "/posts/[id].json",
                                "posts/[id].json.java",
                                RouteEntry.Kind.ENDPOINT,
                                true,
                                List.of("GET"),
                                Optional.of("posts.Post"),
                                Optional.empty(),
                                List.of(),
                                true));
    }

    @Test
    void methodsAreInTheirOrderInheritedOnesToo() throws IOException {
        site.page(
                        "api/x.java",
                        """
                        import dev.perigee.api.*;
                        @Route(prerender = false)
                        class X extends lib.Base {
                            @Override public Response options(Context c) { return null; }
                            @Override public Response all(Context c) { return null; }
                        }
                        """)
                .source(
                        "lib/Base.java",
                        """
                        package lib;
                        import dev.perigee.api.*;
                        public abstract class Base implements Deleting {
                            @Override public Response get(Context c) { return null; }
                        }
                        """)
                .source(
                        "lib/Deleting.java",
                        """
                        package lib;
                        import dev.perigee.api.*;
                        public interface Deleting extends Endpoint {
                            @Override default Response delete(Context c) { return null; }
                        }
                        """);
        assertThat(only().methods()).containsExactly("GET", "DELETE", "OPTIONS", "ALL");
    }

    @Test
    void aRouteFileMayBeOneLine() throws IOException {
        site.page("x.java", "class X extends lib.Base {}")
                .source(
                        "lib/Base.java",
                        """
                        package lib;
                        import dev.perigee.api.*;
                        @Route(prerender = false) @BodyLimit("50MB")
                        public class Base implements Endpoint {
                            @Override public Response post(Context c) { return null; }
                        }
                        """);
        assertThat(only().prerendered()).isFalse();
        assertThat(only().bodyLimit()).hasValue(50L << 20);
    }

    @Test
    void theAnnotationOfAnInterfaceCountsButTheClassHasTheLastWord() throws IOException {
        site.source(
                        "lib/Live.java",
                        "package lib; @dev.perigee.api.Route(prerender = false) public interface Live extends dev.perigee.api.Endpoint {}")
                .page(
                        "a.java",
                        "import dev.perigee.api.*; class A implements lib.Live { public Response get(Context c) { return null; } }")
                .page(
                        "b.java",
                        "import dev.perigee.api.*; @Route(prerender = true) class B implements lib.Live { public Response get(Context c) { return null; } }");
        assertThat(index().routes())
                .extracting(RouteEntry::prerendered)
                .containsExactly(false, true);
    }

    @Test
    void withoutAnAnnotationTheSettingDecides() throws IOException {
        site.endpoint("x.java", "%s", "X", "get", "post").with("prerender", "false");
        assertThat(only().prerendered()).isFalse();
        site.endpoint("x.java", "@dev.perigee.api.Route(prerender = true) %s", "X", "get");
        assertThat(only().prerendered()).isTrue();
    }

    @Test
    void routesAreInMatchOrder() throws IOException {
        for (String path :
                List.of("[...rest]", "[id]", "data", "index", "[id=int]", "a/[x]", "[[o]]/z")) {
            String name = "C" + Integer.toHexString(path.hashCode());
            site.endpoint(path + ".java", "%s", name, "get");
        }
        site.with("prerender", "false");
        assertThat(index().routes())
                .extracting(RouteEntry::pattern)
                .containsExactly(
                        "/", "/a/[x]", "/data", "/[id=int]", "/[id]", "/[[o]]/z", "/[...rest]");
    }

    @Test
    void middlewareRunsFromTheOutsideIn() throws IOException {
        site.endpoint("(app)/api/x.java", "%s", "X", "get")
                .endpoint("other.java", "%s", "Other", "get")
                .middleware("_middleware.java", "%s", "Outer")
                .middleware("(app)/_middleware.java", "%s", "Group")
                .middleware("(app)/api/_middleware.java", "%s", "Inner")
                .middleware("(app)/b/_middleware.java", "%s", "Elsewhere");
        assertThat(index().routes())
                .extracting(RouteEntry::middleware)
                .containsExactly(List.of("Outer", "Group", "Inner"), List.of("Outer"));
        assertThat(index().middleware())
                .containsExactly(
                        new MiddlewareEntry("/", "_middleware.java", "Outer", false),
                        new MiddlewareEntry("/(app)", "(app)/_middleware.java", "Group", false),
                        new MiddlewareEntry(
                                "/(app)/api", "(app)/api/_middleware.java", "Inner", false),
                        new MiddlewareEntry(
                                "/(app)/b", "(app)/b/_middleware.java", "Elsewhere", false));
    }

    @Test
    void aGuardStandsBeforeLiveRoutes() throws IOException {
        site.endpoint("api/x.java", "@dev.perigee.api.Route(prerender = false) %s", "X", "get")
                .middleware(
                        "api/_middleware.java",
                        "@dev.perigee.api.Route(prerender = false) %s",
                        "Guard");
        assertThat(index().middleware()).singleElement().matches(MiddlewareEntry::guard);
    }

    @Test
    void matchersAndTheApplicationByTheirClasses() throws IOException {
        site.endpoint("[n=even].java", "%s", "N", "get", "getStaticPaths")
                .page(
                        "_matchers/even.java",
                        "package m; class Even implements dev.perigee.api.Matcher { public boolean matches(String v) { return true; } }")
                .page(
                        "_site.java",
                        "class Start implements dev.perigee.api.Application { public void start(dev.perigee.api.Services s) {} }");
        assertThat(index().matchers()).containsExactly(Map.entry("even", "m.Even"));
        assertThat(index().application()).hasValue("Start");
    }

    @Test
    void aRecordAndAPackagePrivateConstructorWithServicesWillDo() throws IOException {
        site.page(
                        "a.java",
                        "import dev.perigee.api.*; record A(java.util.concurrent.Executor e) implements Endpoint { public Response get(Context c) { return null; } }")
                .page(
                        "b.java",
                        "import dev.perigee.api.*; class B implements Endpoint { B(A a) {} private B() {} public Response get(Context c) { return null; } }")
                .application();
        assertThat(index().routes()).hasSize(2);
    }

    @Test
    void otherTopLevelClassesOfAFileAreItsOwnAffair() throws IOException {
        site.page(
                "a.java",
                """
                import dev.perigee.api.*;
                record Task(int id) {}
                abstract class Base implements Endpoint {}
                interface Also extends Endpoint {}
                class A extends Base implements Also {
                    @Override public Response get(Context c) { return get(5) == null ? null : null; }
                    Task get(long id) { return new Task(1); }
                    private Response get(Context c, Task task) { return null; }
                    static String post(String text) { return text; }
                    private Response put() { return get(null, null); }
                    int all() { put(); return 1; }
                }
                """);
        assertThat(only().className()).hasValue("A");
        assertThat(only().methods()).containsExactly("GET");
    }

    /** Not even of prerendered routes: that is for the one who renders them. */
    @Test
    void noClassIsInitialised() throws IOException {
        String boom = "static { if (true) throw new IllegalStateException(\"initialised\"); }";
        site.page(
                        "a.java",
                        "import dev.perigee.api.*; class A implements Endpoint { %s public Response get(Context c) { return null; } }"
                                .formatted(boom))
                .page(
                        "_middleware.java",
                        "import dev.perigee.api.*; class M implements Middleware { %s public Response handle(Context c, Next n) { return null; } }"
                                .formatted(boom))
                .page(
                        "_matchers/odd.java",
                        "class Odd implements dev.perigee.api.Matcher { %s public boolean matches(String v) { return true; } }"
                                .formatted(boom))
                .page(
                        "_site.java",
                        "class Start implements dev.perigee.api.Application { %s public void start(dev.perigee.api.Services s) {} }"
                                .formatted(boom));
        assertThat(index().routes()).hasSize(1);
    }

    /** B097. */
    @Test
    void anEmptySiteIsASite() throws IOException {
        assertThat(index().routes()).isEmpty();
    }

    @Test
    void thePlanKnowsTheSources() throws IOException {
        site.endpoint("posts/[id].json.java", "package posts; %s", "Post", "get", "getStaticPaths");
        SitePlan plan = site.inspect().plan().orElseThrow();
        assertThat(plan.sourceName("posts/[id].json.java"))
                .isEqualTo("src/main/pages/posts/[id].json.java");
        assertThat(plan.sourceOf("posts.Post")).hasValue("src/main/pages/posts/[id].json.java");
        assertThat(plan.sourceOf("no.Such")).isEmpty();
    }

    private SiteIndex index() throws IOException {
        Inspection inspection = site.inspect();
        assertThat(inspection.problems()).isEmpty();
        assertThat(inspection.warnings()).isEmpty();
        return inspection.plan().orElseThrow().index();
    }

    private RouteEntry only() throws IOException {
        List<RouteEntry> routes = index().routes();
        assertThat(routes).hasSize(1);
        return routes.get(0);
    }
}
