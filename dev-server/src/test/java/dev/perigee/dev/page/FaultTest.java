package dev.perigee.dev.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {

    @TempDir Path root;
    private Project project;

    @BeforeEach
    void make() {
        project = new Project(root);
    }

    private Fault problem(String file, int line, int column) {
        Problem problem = new Problem("It is wrong.", Optional.of(file), line, column);
        return Fault.of(problem, Fault.NOT_BUILT, project.code());
    }

    private List<Fault> thrown(Throwable throwable) {
        return Fault.of(throwable, "GET /posts/1 failed", project.code());
    }

    private static List<String> texts(Fault fault) {
        return fault.excerpt().lines().stream().map(Excerpt.Line::text).toList();
    }

    @Test
    void aProblemHasItsPlaceAndTheLinesAroundIt() {
        Fault fault = problem(Project.TEMPLATE, 4, 5);
        assertThat(fault.title()).isEqualTo("The site does not build");
        assertThat(fault.message()).isEqualTo("It is wrong.");
        assertThat(fault.place()).contains("src/main/pages/index.mustache:4:5");
        assertThat(texts(fault))
                .containsExactly("---", "title: Start", "---", "<h1>{{titel}}</h1>", "<p>end");
        assertThat(fault.excerpt().lines())
                .filteredOn(Excerpt.Line::marked)
                .containsExactly(new Excerpt.Line(4, "<h1>{{titel}}</h1>", true));
        assertThat(fault.excerpt().caret()).isEqualTo(4);
    }

    @Test
    void aProblemOfTheWholeFileHasNoExcerpt() {
        assertThat(problem(Project.TEMPLATE, 0, 0).place()).contains(Project.TEMPLATE);
        assertThat(problem(Project.TEMPLATE, 0, 0).excerpt().lines()).isEmpty();
    }

    @Test
    void aFileOrLineThatIsNotThereHasNoExcerpt() {
        assertThat(problem("src/main/pages/gone.md", 3, 1).excerpt().lines()).isEmpty();
        assertThat(problem(Project.TEMPLATE, 99, 1).excerpt().lines()).isEmpty();
        assertThat(problem("src/main/\0", 1, 1).excerpt().lines()).isEmpty();
    }

    @Test
    void aProblemOfNoFileIsItsMessage() {
        Fault fault = Fault.of(List.of(Problem.of("No JDK.")), project.code()).get(0);
        assertThat(fault.place()).isEmpty();
        assertThat(fault.message()).isEqualTo("No JDK.");
    }

    @Test
    void javacCountsTabsAsEightColumns() {
        Fault fault = problem(Project.CLASS, 3, 17);
        assertThat(texts(fault)).contains("                return 1 / 0;");
        assertThat(fault.excerpt().caret()).isEqualTo(16);
    }

    @Test
    void whoElseCountsATabAsOneColumn() {
        project.write("src/main/pages/a.mustache", "\t{{x}}\n");
        assertThat(problem("src/main/pages/a.mustache", 1, 2).excerpt().caret()).isEqualTo(8);
    }

    @Test
    void ofAVeryLongLineThePartAroundTheFaultIsShown() {
        Fault fault = problem("src/main/content/long.json", 1, 501);
        String shown = texts(fault).get(0);
        assertThat(shown).hasSizeLessThan(200).startsWith("…x").endsWith("y…");
        assertThat(shown.substring(fault.excerpt().caret())).startsWith("HERE");
    }

    @Test
    void faultsOfSourcesAreToldByThemselvesThoughTheyWereCauses() {
        SourceFault one = SourceFault.at(Project.TEMPLATE, 4, 5, "No 'titel' is there.", "Use it.");
        SourceFault two = SourceFault.at(Project.TEMPLATE, 5, 0, "No end.", "Write </p>.");
        List<Fault> faults = thrown(new ExecutionException(SourceFault.all(List.of(one, two))));
        assertThat(faults).extracting(Fault::line).containsExactly(4, 5);
        assertThat(faults).extracting(Fault::todo).containsExactly("Use it.", "Write </p>.");
        assertThat(faults.get(0).title()).isEqualTo("GET /posts/1 failed");
        assertThat(faults.get(0).trace().all()).isEmpty();
    }

    @Test
    void anExceptionIsToldWithItsCausesAndTheLineOfTheSitesCode() {
        Exception cause = Project.thrown(new java.sql.SQLException("closed"));
        Fault fault =
                thrown(
                                Project.thrown(
                                        new IllegalStateException("no such id", cause),
                                        Project.frame("java.util.Objects", "checkIndex", 3),
                                        Project.frame("site.Posts$Row", "load", 4),
                                        Project.frame("PostJson", "get", 3),
                                        Project.frame("dev.perigee.core.X", "call", 1)))
                        .get(0);
        assertThat(fault.message())
                .isEqualTo("IllegalStateException: no such id\nCaused by SQLException: closed");
        assertThat(fault.place()).contains("src/main/java/site/Posts.java:4");
        assertThat(fault.trace().own())
                .containsExactly(
                        "Posts.Row.load (src/main/java/site/Posts.java:4)",
                        "PostJson.get (src/main/pages/posts/[id].json.java:3)");
        assertThat(fault.trace().rest()).contains("2 frames of libraries");
        assertThat(fault.todo()).startsWith("Look at the marked line");
    }

    @Test
    void anExceptionOfALibraryAloneSaysSo() {
        Fault fault = thrown(Project.thrown(new IllegalStateException())).get(0);
        assertThat(fault.message()).isEqualTo("IllegalStateException");
        assertThat(fault.place()).isEmpty();
        assertThat(fault.todo()).startsWith("None of the site's own lines");
    }

    @Test
    void aMissingClassIsADependency() {
        Fault fault = thrown(new NoClassDefFoundError("org/h2/Driver")).get(0);
        assertThat(fault.message()).isEqualTo("NoClassDefFoundError: org/h2/Driver");
        assertThat(fault.todo()).contains("Add the dependency");
    }

    @Test
    void anExceptionWhoseMessageThrowsIsToldAllTheSame() {
        Exception sly =
                new Exception() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getMessage() {
                        throw new IllegalStateException("ha");
                    }
                };
        assertThat(thrown(sly).get(0).message()).contains("(its message cannot be read)");
    }

    @Test
    void whatAClientSentCommandsNoTerminal() {
        Fault fault = thrown(new IllegalStateException("a\u001b[2Jb\u202ec\rd")).get(0);
        assertThat(fault.message())
                .isEqualTo("IllegalStateException: a<U+001B>[2Jb<U+202E>c<U+000D>d");
    }
}
