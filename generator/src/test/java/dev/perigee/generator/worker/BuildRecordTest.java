package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.launch.BuildListener;
import dev.perigee.generator.launch.BuildRecord;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.Goal;
import dev.perigee.generator.launch.Launcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves for those who want the same again. */
@Timeout(120)
class BuildRecordTest {

    @TempDir Path project;
    @TempDir Path elsewhere;

    @Test
    void aBuildIsRepeatedIntoAnotherFolder() throws Exception {
        TestSite site = new TestSite(project).get("a.txt.java", "return Response.text(\"a\");");
        assertThat(BuildRecord.read(site.workFolder())).isEmpty();
        assertThat(site.build().problems()).isEmpty();
        BuildRequest again = BuildRecord.read(site.workFolder()).orElseThrow().request();
        assertThat(again).isEqualTo(site.request(Goal.PRERENDER));
        BuildRequest other =
                again.into(elsewhere.resolve("static"), elsewhere.resolve("perigee"))
                        .withSettings(Map.of("base", "/docs"));
        Map<String, String> before = site.files();
        assertThat(Launcher.run(other, new Unheard()).problems()).isEmpty();
        assertThat(elsewhere.resolve("static/a.txt")).hasContent("a");
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void onlyAGoodBuildIsRecorded() throws Exception {
        TestSite site = new TestSite(project).page("a.java", "class {");
        assertThat(site.build().problems()).isNotEmpty();
        assertThat(BuildRecord.read(site.workFolder())).isEmpty();
    }

    @Test
    void whatIsNoRecordIsNone() throws Exception {
        Files.write(project.resolve(BuildRecord.FILE_NAME), new byte[] {1, 0, 0, 0, 9, 'x'});
        assertThat(BuildRecord.read(project)).isEmpty();
        Files.write(project.resolve(BuildRecord.FILE_NAME), new byte[0]);
        assertThat(BuildRecord.read(project)).isEmpty();
    }

    private static final class Unheard implements BuildListener {

        @Override
        public void stage(String line) {}

        @Override
        public void progress(String path, long rendered) {}

        @Override
        public void output(String line) {}

        @Override
        public void detail(String text) {}
    }
}
