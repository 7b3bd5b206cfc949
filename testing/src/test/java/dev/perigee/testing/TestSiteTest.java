package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Headers;
import dev.perigee.api.Middleware;
import dev.perigee.api.Next;
import dev.perigee.api.Response;
import dev.perigee.api.Services;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.FileTableWriter;
import dev.perigee.core.index.MiddlewareEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSiteTest {

    /** What a constructor asks for. */
    record Greeting(String text) {}

    /** Says the greeting. */
    static final class Greeter implements Endpoint {

        private final Greeting greeting;

        Greeter(Greeting greeting) {
            this.greeting = greeting;
        }

        @Override
        public Response get(Context context) {
            return Response.text(greeting.text() + ", " + context.params().get("name") + "!");
        }

        @Override
        public Response post(Context context) {
            throw new IllegalStateException("not today");
        }
    }

    /** Needs a service that most tests do not have. */
    static final class Needy implements Endpoint {

        Needy(Path service) {}

        @Override
        public Response get(Context context) {
            return Response.text("never");
        }
    }

    /** Asks another route. */
    static final class Asking implements Endpoint {

        @Override
        public Response get(Context context) throws Exception {
            return context.fetch("/hello/fetch").toResponse();
        }
    }

    /** Marks what passes. */
    static final class Marking implements Middleware {

        @Override
        public Response handle(Context context, Next next) throws Exception {
            return next.proceed().withHeader("X-Marked", "yes");
        }
    }

    @TempDir private Path target;

    private TestSite site;

    @BeforeEach
    void build() throws IOException {
        byte[] file = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        Path index = Files.createDirectories(target.resolve("perigee/site"));
        Files.createDirectories(target.resolve("static"));
        Files.write(target.resolve("static/a.json"), file);
        Headers json = Headers.of(Map.of("Content-Type", "application/json"));
        FileEntry entry =
                new FileEntry("a.json", file.length, Sha256.ofContent(file), 200, json, 0);
        FileTableWriter.write(index.resolve(SiteIndex.TABLE_NAME), List.of(entry));
        SiteIndex site =
                new SiteIndex(
                        SiteSettings.defaults(),
                        List.of(
                                live("/hello/[name]", Greeter.class),
                                live("/asking", Asking.class),
                                live("/needy", Needy.class)),
                        List.of(new MiddlewareEntry("/", "_middleware.java", marking(), false)),
                        Map.of(),
                        Optional.of("NotStarted"));
        Files.write(index.resolve(SiteIndex.FILE_NAME), site.toBytes());
        this.site = TestSite.in(target, new Services().put(new Greeting("Hello")));
    }

    private static RouteEntry live(String pattern, Class<? extends Endpoint> type) {
        return new RouteEntry(
                pattern,
                pattern.substring(1) + ".java",
                RouteEntry.Kind.ENDPOINT,
                false,
                HandlerMethods.of(type),
                Optional.of(type.getName()),
                Optional.empty(),
                List.of(marking()),
                false);
    }

    private static String marking() {
        return Marking.class.getName();
    }

    @Test
    void aRouteIsAnsweredWithTheServicesOfTheTestAndTheMiddlewareOfTheSite() throws Exception {
        TestResponse answer = TestContext.get("/hello/Ada").call(site);
        assertThat(answer.text()).isEqualTo("Hello, Ada!");
        assertThat(answer.header("X-Marked")).contains("yes");
    }

    @Test
    void aPatternIsFilled() throws Exception {
        TestContext context = TestContext.get("/hello/[name]").withParam("name", "a/b");
        assertThat(context.call(site).text()).isEqualTo("Hello, a/b!");
    }

    @Test
    void aRouteMayAskAnother() throws Exception {
        assertThat(TestContext.get("/asking").call(site).text()).isEqualTo("Hello, fetch!");
    }

    @Test
    void prerenderedRoutesAreAnsweredByTheirFiles() throws Exception {
        TestResponse answer = TestContext.get("/a.json").call(site);
        assertThat(answer.json().get("a").asInt()).isEqualTo(1);
        assertThat(answer.header("Content-Type")).contains("application/json");
    }

    @Test
    void whatIsNotThereIs404() throws Exception {
        TestResponse answer = TestContext.get("/none").call(site);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.failure()).isEmpty();
    }

    @Test
    void aFailureIsThereToBeSeen() throws Exception {
        TestResponse answer = TestContext.post("/hello/Ada").call(site);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.failure().orElseThrow()).hasMessage("not today");
    }

    @Test
    void aMissingServiceIsNamed() {
        assertThatThrownBy(() -> TestContext.get("/needy").call(site))
                .hasMessageStartingWith("The endpoint needy.java ")
                .hasMessageContaining(
                        " asks for a java.nio.file.Path in its constructor, but the test puts no"
                                + " such service")
                .hasMessageEndingWith("Put it there: services.put(Path.class, …).");
    }

    @Test
    void aSiteThatIsNotBuiltIsNamed(@TempDir Path empty) {
        TestSite nothing = TestSite.in(empty, new Services());
        assertThatThrownBy(() -> TestContext.get("/").call(nothing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There is no built site: ")
                .hasMessageEndingWith(" is missing. Run 'mvn generate-sources' first.");
    }

    @Test
    void aSiteHasItsOwnSettingsAndMiddleware() {
        TestContext get = TestContext.get("/");
        refused(get.withSetting("base", "/docs"), "settings");
        refused(get.withRoute("/a"), "routes");
        refused(get.withMiddleware((context, next) -> next.proceed()), "middleware and locals");
        refused(get.withProps(""), "prerendered files");
    }

    private void refused(TestContext context, String what) {
        assertThatThrownBy(() -> context.call(site))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "A built site has its own "
                                + what
                                + ", so this test cannot give it others. Call an endpoint instead:"
                                + " call(new MyEndpoint(…)).");
    }
}
