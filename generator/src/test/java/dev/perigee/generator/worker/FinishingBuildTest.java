package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FinishingBuildTest {

    @TempDir Path project;

    private TestSite site() {
        return new TestSite(project)
                .get("index.java", "return Response.html(\"<a href=/data.json>D</a>\");")
                .get("data.json.java", "return Response.json(1);");
    }

    @Test
    void aBrokenLinkFailsTheBuildAndTheLastGoodSiteStays() throws Exception {
        TestSite site = site();
        assertThat(site.build().problems()).isEmpty();
        site.get("index.java", "return Response.html(\"<a href=/daat.json>D</a>\");");
        BuildResult result = site.build();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .contains(
                        "src/main/pages/index.java:3: The link '/daat.json' (\"D\") leads nowhere:"
                                + " there is no such page or file. Did you mean '/data.json'? It is"
                                + " on line 1 of index.html.");
        assertThat(site.files().get("index.html")).contains("/data.json");
    }

    @Test
    void aSiteThatIsTheSameIsNotReadAgain() throws Exception {
        TestSite site = site();
        assertThat(site.build().problems()).isEmpty();
        // A change that no build could have made: same size, same time, other bytes.
        Path page = site.outputFolder().resolve("index.html");
        FileTime time = Files.getLastModifiedTime(page);
        String html = Files.readString(page);
        Files.writeString(page, html.replace("data", "none"));
        Files.setLastModifiedTime(page, FileTime.from(time.toInstant().minusSeconds(60)));
        assertThat(site.build().problems()).isEmpty();
        site.setting("redirects", "/old /data.json");
        assertThat(site.build().problems().toString()).contains("The link '/none.json'");
    }

    @Test
    void orItIsAWarning() throws Exception {
        TestSite site =
                site().get("index.java", "return Response.html(\"<a href=/none><b></a>\");")
                        .setting("failOnBrokenLinks", "false");
        BuildResult result = site.build();
        assertThat(result.problems()).isEmpty();
        assertThat(result.warnings().toString())
                .contains("The link '/none'", "The HTML is not well-formed: <b> is not closed.");
    }

    @Test
    void frontMatterKeepsPagesOutOfTheSitemap() throws Exception {
        TestSite site =
                new TestSite(project)
                        .withPageLibraries()
                        .setting("site", "https://example.com")
                        .file("src/main/pages/index.md", "# Start\n")
                        .file("src/main/pages/thanks.md", "---\nsitemap: false\n---\n# Thanks\n")
                        .file(
                                "src/main/pages/live.mustache",
                                "---\nprerender: false\nsitemap: false\n---\n");
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.files().get("sitemap.xml"))
                .contains("<loc>https://example.com/</loc>")
                .doesNotContain("thanks", "live");
        site.file("src/main/pages/thanks.md", "---\nsitemap: no way\n---\n# Thanks\n");
        assertThat(site.build().problems())
                .singleElement()
                .hasToString(
                        "src/main/pages/thanks.md:2: 'sitemap' is \"no way\". Write 'true' or"
                                + " 'false'.");
    }

    @Test
    void aFeedOfASiteThatDoesNotKnowWhereItWillBeIsWarnedOf() throws Exception {
        String feed = "return Feed.of(context, \"News\", \"Ours\").rss();";
        TestSite site = site().get("rss.xml.java", feed);
        assertThat(site.build().warnings().toString())
                .contains(
                        "src/main/pages/rss.xml.java: The links of the feed rss.xml lead to"
                                + " http://localhost, as the setting 'site' is not there.");
        site.setting("site", "https://example.com");
        assertThat(site.build().warnings()).isEmpty();
    }

    @Test
    void filesThatGainHaveASibling() throws Exception {
        TestSite site = site().file("src/main/public/a.txt", "text ".repeat(1000));
        site.build();
        assertThat(site.outputFolder().resolve("a.txt.gz")).exists();
        site.setting("compress", "false").build();
        assertThat(Files.exists(site.outputFolder().resolve("a.txt.gz"))).isFalse();
    }
}
