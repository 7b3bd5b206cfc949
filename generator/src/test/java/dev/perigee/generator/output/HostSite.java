package dev.perigee.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perigee.api.Headers;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** A site with routes and settings of which hosts are told. */
abstract class HostSite {

    static final Headers HTML = Headers.empty().with("Content-Type", "text/html");
    static final Headers CACHED = Headers.empty().with("Cache-Control", "max-age=60");

    @TempDir Path project;
    final List<RouteEntry> routes = new ArrayList<>();
    Map<String, String> settings = Map.of();

    void live(String... patterns) {
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

    Outcome build(SiteFixture.Filling filling) throws Exception {
        SiteFixture site = site();
        SiteIndex index =
                new SiteIndex(site.settings(), routes, List.of(), Map.of(), Optional.empty());
        return site.build(site.request(), index, filling);
    }

    SiteFixture site() {
        return new SiteFixture(project).with(settings);
    }

    String file(String key) throws Exception {
        return site().site().getOrDefault(key, "");
    }

    static void write(OutputStage stage, String key, String pattern, Headers headers)
            throws Exception {
        write(stage, key, pattern, 200, headers);
    }

    static void write(OutputStage stage, String key, String pattern, int status, Headers headers)
            throws Exception {
        String entry = pattern.contains("[") ? "id=" + key : "";
        OutputFile file = new OutputFile(key, "pages" + pattern + ".java", pattern, entry);
        stage.write(file, key.getBytes(UTF_8), status, headers);
    }

    static Headers to(String location) {
        return Headers.empty().with("Location", location).with("Content-Type", "text/html");
    }
}
