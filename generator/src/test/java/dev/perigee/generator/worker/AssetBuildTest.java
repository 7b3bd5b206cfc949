package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.AssetManifest;
import dev.perigee.generator.launch.BuildResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class AssetBuildTest {

    @TempDir Path project;

    @Test
    void assetsArePublishedAndTheirNamesKept() throws Exception {
        TestSite site =
                new TestSite(project)
                        .setting("base", "/docs")
                        .file("src/main/assets/css/a.css", "a{b:url(../c.png)}")
                        .file("src/main/assets/c.png", "1")
                        .get("x.json.java", "return Response.json(1);");
        BuildResult result = site.build();
        assertThat(result.problems()).isEmpty();
        assertThat(site.files().keySet())
                .anyMatch(key -> key.matches("_assets/css/a\\.[0-9a-f]{8}\\.css"));
        AssetManifest manifest =
                AssetManifest.read(site.workFolder().resolve("site/" + AssetManifest.FILE_NAME));
        assertThat(manifest.find("css/a.css").orElseThrow()).startsWith("/docs/_assets/css/a.");
        assertThat(site.build().summary().orElseThrow().changed()).isZero();
    }

    @Test
    void aMissingAssetFailsTheBuildTogetherWithTheRest() throws Exception {
        TestSite site =
                new TestSite(project)
                        .file("src/main/assets/a.css", "a{b:url(c.png)}")
                        .file("src/main/public/id_rsa", "x")
                        .get("a.json.java", "throw new IllegalStateException(\"gone\");");
        BuildResult result = site.build();
        assertThat(result.problems()).hasSize(3);
        assertThat(result.problems().toString())
                .contains("there is no asset 'c.png'", "must not be public", "gone");
        assertThat(site.files()).isEmpty();
    }
}
