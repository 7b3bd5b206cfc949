package dev.perigee.generator.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.perigee.api.Headers;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.check.LinkCheck;
import dev.perigee.generator.output.BuildLock;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.OutputFile;
import dev.perigee.generator.output.OutputRequest;
import dev.perigee.generator.output.OutputStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A site whose sitemap is written and published. */
final class SitemapSite {

    private interface Step {
        void on(OutputStage stage) throws IOException;
    }

    private final Path project;
    private final Map<String, String> settings = new HashMap<>();
    private final List<RouteEntry> routes = new ArrayList<>();
    private final List<Step> files = new ArrayList<>();
    private Optional<String> note = Optional.empty();
    private final Set<String> unlisted = new TreeSet<>();
    private int mostUrls = 45_000;

    SitemapSite(Path project) {
        this.project = project;
        settings.put("site", "https://example.com");
    }

    SitemapSite setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    SitemapSite mostUrls(int most) {
        mostUrls = most;
        return this;
    }

    SitemapSite unlisted(String pattern) {
        unlisted.add(pattern);
        return this;
    }

    SitemapSite withoutOrigin() {
        settings.remove("site");
        return this;
    }

    /** A prerendered page and its only file. */
    SitemapSite page(String pattern, String key, String html) {
        return route(pattern, RouteEntry.Kind.PAGE, true).file(pattern, key, html);
    }

    SitemapSite page(String pattern, String key) {
        return page(pattern, key, "<p>x");
    }

    SitemapSite route(String pattern, RouteEntry.Kind kind, boolean prerendered) {
        routes.add(
                new RouteEntry(
                        pattern,
                        pattern.substring(1) + ".mustache",
                        kind,
                        prerendered,
                        List.of("GET"),
                        Optional.of("X"),
                        Optional.empty(),
                        List.of(),
                        false));
        return this;
    }

    SitemapSite file(String pattern, String key, String content) {
        return file(pattern, key, content, 200, Headers.empty());
    }

    SitemapSite file(String pattern, String key, String content, int status, Headers headers) {
        OutputFile file = new OutputFile(key, "src/main/pages/x", pattern, "");
        files.add(stage -> stage.write(file, content.getBytes(UTF_8), status, headers));
        return this;
    }

    /** Builds, and says what {@code sitemap.xml} holds. */
    String build() throws Exception {
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.parse(settings),
                        routes,
                        List.of(),
                        Map.of(),
                        Optional.empty());
        OutputRequest request =
                new OutputRequest(
                        project,
                        project.resolve("target/static"),
                        project.resolve("target/perigee"),
                        project.resolve("src/main/public"),
                        List.of());
        try (BuildLock lock = BuildLock.acquire(request.workDirectory(), waiting -> {});
                OutputStage stage = OutputStage.open(request, index.settings(), lock)) {
            for (Step file : files) {
                file.on(stage);
            }
            FinishedSite site = stage.finish(index);
            Sitemap sitemap = new Sitemap(site, index, unlisted, mostUrls);
            LinkCheck check =
                    LinkCheck.of(
                            site,
                            index,
                            sitemap.keys(),
                            project,
                            List.of(),
                            2,
                            request.workDirectory().resolve("links.good"));
            note = sitemap.write(stage, check.notes());
            stage.publish(index);
        }
        return read("sitemap.xml");
    }

    String read(String key) throws IOException {
        Path file = project.resolve("target/static").resolve(key);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    Optional<String> note() {
        return note;
    }
}
