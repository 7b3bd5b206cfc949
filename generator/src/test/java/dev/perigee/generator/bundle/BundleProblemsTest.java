package dev.perigee.generator.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong is a sentence, and the jar that was there stays. */
class BundleProblemsTest {

    @TempDir Path folder;

    private BuiltSite site;

    @BeforeEach
    void oldJar() {
        site = BuiltSite.in(folder).write("target/site-1.0-ssr.jar", "the old jar");
    }

    private void fails(BundleResult result, String message) throws IOException {
        assertThat(result.problems()).extracting(Problem::toString).containsExactly(message);
        assertThat(site.path("target/site-1.0-ssr.jar")).hasContent("the old jar");
        assertThat(site.path("target/site-1.0-ssr.jar.part")).doesNotExist();
    }

    @Test
    void notBuiltYet() throws IOException {
        fails(
                site.write(),
                "target/perigee/site: There is no built site here. The goal prerender makes it; give"
                        + " it to the plugin's execution in front of bundle:"
                        + " <goals><goal>prerender</goal><goal>bundle</goal></goals>.");
    }

    @Test
    void lastBuildFailed() throws IOException {
        site.write("target/perigee/report.json", "{\n  \"verdict\": \"failed\"\n}");
        fails(
                site.bundle(),
                "target/perigee/report.json: The last prerender failed, so that the static files and"
                        + " the classes of the pages may not belong together. Mend what it says and run"
                        + " prerender again.");
    }

    @Test
    void noRuntime() throws IOException {
        site = BuiltSite.empty(folder);
        fails(
                site.bundle(),
                "The project does not depend on Perigee's runtime, which answers in the jar. Add the"
                        + " dependency dev.perigee:perigee-ssr-runtime to its pom, with the version of"
                        + " the plugin.");
    }

    @Test
    void brokenJar() throws IOException {
        site.write("repository/broken.jar", "<html>404</html>")
                .dependency(site.path("repository/broken.jar"));
        fails(
                site.bundle(),
                "broken.jar: It is on the project's class path, but it is no jar that can be read:"
                        + " zip END header not found. If Maven fetched it, delete it from the local"
                        + " repository, so that it is fetched anew.");
    }

    @Test
    void pageClassGone() throws IOException {
        site.page("a.java", "package p; class A {}").bundle();
        site.write("target/site-1.0-ssr.jar", "the old jar");
        Files.delete(site.path("target/perigee/classes/p/A.class"));
        fails(
                site.write(),
                "target/perigee/classes/p/A.class: This class of a page is no longer where prerender"
                        + " left it. Run prerender again.");
    }

    @Test
    void neverCompiled() throws IOException {
        site.bundle();
        site.write("target/site-1.0-ssr.jar", "the old jar");
        Files.delete(site.path("target/perigee/compile.state"));
        fails(
                site.write(),
                "There are no finished page classes in "
                        + site.path("target/perigee")
                        + ". Run the goal prerender first.");
    }

    @Test
    void staticFileGone() throws IOException {
        Files.delete(site.path("target/static/data.json"));
        fails(
                site.bundle(),
                "target/static/data.json: prerender wrote this file, but it is no longer there. Run"
                        + " prerender again.");
    }

    @Test
    void staticFileChangedByHand() throws IOException {
        for (String other : new String[] {"[1]", "{}", "[", ""}) {
            site.write("target/static/data.json", other);
            fails(
                    site.bundle(),
                    "target/static/data.json: It is not as prerender wrote it, and the site index has"
                            + " its old size and checksum. Changes made here are lost at the next"
                            + " build: change the page, or the file in src/main/public, and run"
                            + " prerender again.");
        }
    }

    @Test
    void indexOfAnotherVersion() throws IOException {
        site.bundle();
        site.write("target/site-1.0-ssr.jar", "the old jar")
                .write(
                        "target/perigee/site/files.table",
                        "no table at all, but long enough for one");
        assertThat(site.write().problems().toString())
                .contains("files.table")
                .contains("Build the site again.");
    }

    @Test
    void jarCannotBeWritten() throws IOException {
        Files.createDirectories(site.path("target/site-1.0-ssr.jar.part/in-the-way"));
        assertThat(site.bundle().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("target/site-1.0-ssr.jar: The jar could not be made: ")
                .endsWith(
                        "What was there before is as it was. Check the folder's owner and free space.");
    }

    @Test
    void noLibraryIsNeededForASiteInAFolder() throws IOException {
        site = BuiltSite.empty(folder).projectClass(BuiltSite.MAIN, "main");
        assertThat(site.entries()).containsEntry(BuiltSite.MAIN, "main");
    }
}
