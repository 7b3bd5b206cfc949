package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The generated class in a build: it is there for pages and code, and right for every setting. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class RoutesBuildTest {

    private static final String SOURCE = "target/generated-sources/perigee/site/Routes.java";
    private static final String TABLE = "target/generated-resources/perigee/site/Routes.json";

    @TempDir Path project;

    private TestSite site() {
        return new TestSite(project)
                .withPageLibraries()
                .get("a.txt.java", "return Response.text(site.Routes.posts(\"1 2\"));")
                .get("b.txt.java", "return Response.text(other.Code.link());")
                .list(
                        "posts/[id].java",
                        "return Stream.of(StaticPath.of(\"id\", \"1 2\"));",
                        "return Response.text(site.Routes.POSTS_BY_ID);")
                .file("src/main/pages/about.md", "[a](route:posts?id=1%202)")
                .file(
                        "src/main/java/other/Code.java",
                        "package other; public class Code { public static String link() {"
                                + " return site.Routes.about(); } }");
    }

    private static List<String> problems(TestSite site) throws InterruptedException {
        return site.build().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void pagesAndCodeOfTheProjectLinkByIt() throws Exception {
        TestSite site = site().setting("base", "/docs");

        assertThat(problems(site)).isEmpty();
        assertThat(site.files())
                .containsEntry("a.txt", "/docs/posts/1%202")
                .containsEntry("b.txt", "/docs/about/")
                .containsEntry("posts/1 2", "/posts/[id]");
        assertThat(site.files().get("about/index.html")).contains("href=\"/docs/posts/1%202\"");
    }

    @Test
    void anotherBaseChangesNoSource() throws Exception {
        TestSite site = site();
        assertThat(problems(site)).isEmpty();
        FileTime before = Files.getLastModifiedTime(project.resolve(SOURCE));

        assertThat(problems(site.setting("base", "/x").setting("buildFormat", "file"))).isEmpty();
        assertThat(site.stages).noneMatch(line -> line.startsWith("Compiled"));
        assertThat(Files.getLastModifiedTime(project.resolve(SOURCE))).isEqualTo(before);
        assertThat(site.files()).containsEntry("b.txt", "/x/about.html");
    }

    @Test
    void aRouteThatIsGoneIsAnErrorOfTheCodeThatLinksToIt() throws Exception {
        TestSite site = site();
        assertThat(problems(site)).isEmpty();
        Files.move(
                project.resolve("src/main/pages/about.md"),
                project.resolve("src/main/pages/abouts.md"));

        assertThat(problems(site))
                .singleElement()
                .asString()
                .startsWith("src/main/java/other/Code.java:1:")
                .contains("about()")
                .endsWith("There is no route named 'about'. Did you mean 'abouts'?");
    }

    @Test
    void withTheLastRouteAllOfItGoes() throws Exception {
        TestSite site = new TestSite(project).get("a.txt.java", "return Response.text(\"\");");
        assertThat(problems(site)).isEmpty();
        assertThat(project.resolve(SOURCE)).exists();
        assertThat(project.resolve(TABLE)).exists();

        site.remove("src/main/pages/a.txt.java");
        assertThat(problems(site)).isEmpty();
        assertThat(project.resolve("target/generated-sources/perigee")).doesNotExist();
        assertThat(project.resolve("target/generated-resources/perigee")).doesNotExist();
    }

    @Test
    void aClassOfTheProjectInItsPlaceIsAnError() throws Exception {
        TestSite site =
                site().file("src/main/java/site/Routes.java", "package site; class Routes {}");

        assertThat(problems(site))
                .anyMatch(
                        line ->
                                line.equals(
                                        "src/main/java/site/Routes.java: Perigee generates a class site.Routes for links to the site's routes. Rename this one, or set the parameter routesPackage to another package."));
    }

    /** As when the goal is bound to process-classes: what the project has is taken as it is. */
    @Test
    void pagesOfACompiledProjectHaveItToo() throws Exception {
        Path classes = project.resolve("target/classes");
        Files.createDirectories(classes);
        TestSite site =
                new TestSite(project)
                        .get("a.txt.java", "return Response.text(site.Routes.aTxt());")
                        .setting("base", "/docs")
                        .compiledClasses(classes);

        assertThat(problems(site)).isEmpty();
        assertThat(site.files()).containsEntry("a.txt", "/docs/a.txt");
        assertThat(site.workFolder().resolve("classes/site/Routes.class")).exists();
        assertThat(problems(site)).isEmpty();
        assertThat(site.stages).noneMatch(line -> line.startsWith("Compiled"));
        assertThat(classes.resolve("site/Routes.json")).exists();
        assertThat(project.resolve(TABLE)).doesNotExist();
    }
}
