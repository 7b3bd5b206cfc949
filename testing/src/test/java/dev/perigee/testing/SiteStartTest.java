package dev.perigee.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Services;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteStartTest {

    private static final ClassLoader LOADER = SiteStartTest.class.getClassLoader();

    @TempDir Path target;

    @Test
    void aMissingServiceIsNamed() throws IOException {
        try (RunningSite running = inMemory(Map.of())) {
            SiteClient site = new SiteClient(running);
            assertThatThrownBy(() -> site.get("/needy"))
                    .hasMessageStartingWith("The endpoint needy.java ")
                    .hasMessageContaining(
                            " asks for a java.nio.file.Path in its constructor, but the test puts"
                                    + " no such service")
                    .hasMessageEndingWith("Put it there: services.put(Path.class, …).");
        }
    }

    @Test
    void withoutServicesTheApplicationStarts() throws IOException {
        BuiltSite built = SampleSite.in(target, Map.of());
        assertThatThrownBy(() -> SiteStart.inMemory().start(built, LOADER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The site did not start. ")
                .hasMessageContaining("_site.java");
    }

    @Test
    void theServersOwnVariablesCount() throws IOException {
        BuiltSite built = SampleSite.in(target, Map.of());
        SiteStart start = SiteStart.inMemory().withServices(new Services());
        try (RunningSite running = start.withEnv("BODY_SIZE_LIMIT", "4B").start(built, LOADER)) {
            SiteClient site = new SiteClient(running);
            site.post("/echo", Body.text("1234")).expect(200);
            site.post("/echo", Body.text("12345")).expect(413);
        }
        assertThatThrownBy(() -> start.withEnv("BODY_SIZE_LIMIT", "x").start(built, LOADER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BODY_SIZE_LIMIT");
    }

    @Test
    void aSiteBelowABaseIsAskedThere() throws IOException {
        try (RunningSite running =
                inMemory(Map.of("base", "/docs", "site", "https://example.com"))) {
            SiteClient site = new SiteClient(running);
            site.get("/docs/a.json").expect(200);
            assertThat(site.url("/docs/")).isEqualTo(URI.create("https://example.com/docs/"));
            assertThatThrownBy(() -> site.get("/a.json").expect(200))
                    .hasMessageStartingWith(
                            "Expected the status 200. The site lives below /docs: ask for"
                                    + " /docs/a.json.");
        }
    }

    @Test
    void aSiteThatIsNotBuiltIsNamed() {
        assertThatThrownBy(() -> BuiltSite.of(SiteStartTest.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There is no built site: ")
                .hasMessageEndingWith(" is missing. Run 'mvn generate-sources' first.");
    }

    @Test
    void aSiteIsBuiltAgainOnlyIfItIsKnownHow() throws IOException {
        BuiltSite built = SampleSite.in(target, Map.of());
        assertThatThrownBy(() -> TemporaryBuild.of(built, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The site cannot be built by the test: ")
                .hasMessageEndingWith(
                        "build.record is missing, or is of another version of Perigee. Give"
                                + " perigee-testing the version of perigee-maven-plugin, and run"
                                + " 'mvn generate-sources'.");
        assertThat(Staleness.of(built)).isFalse();
    }

    @Test
    void aSiteThatRunsElsewhereIsAskedByItsUrl() throws IOException {
        BuiltSite built = SampleSite.in(target, Map.of());
        SiteStart start = SiteStart.onFreePort().withServices(new Services());
        URI origin;
        try (RunningSite running = start.start(built, LOADER)) {
            origin = running.origin();
            SiteClient elsewhere = SiteClient.at(origin.resolve("/any"));
            assertThat(elsewhere.get("/a.json").expect(200).text()).isEqualTo("{\"a\":1}");
        }
        assertThatThrownBy(() -> SiteClient.at(origin).get("/"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("GET / got no answer from " + origin + ": ");
    }

    private RunningSite inMemory(Map<String, String> settings) throws IOException {
        return SiteStart.inMemory()
                .withServices(new Services())
                .start(SampleSite.in(target, settings), LOADER);
    }
}
