package dev.perigee.dev.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.source.SourceFault;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FaultPageTest {

    @TempDir Path root;
    private SiteCode code;

    @BeforeEach
    void make() {
        code = new Project(root).code();
    }

    private List<Fault> template() {
        SourceFault fault =
                SourceFault.at(
                        Project.TEMPLATE, 4, 5, "'titel' is not there.", "Did you mean 'title'?");
        return Fault.of(fault, "GET / failed", code);
    }

    private List<Fault> exception() {
        return Fault.of(
                Project.thrown(
                        new ArithmeticException("</script><b>&\"'"),
                        Project.frame("PostJson", "get", 3),
                        Project.frame("dev.perigee.core.X", "call", 1)),
                "GET /posts/1.json failed",
                code);
    }

    @Test
    void textMarksTheLineAndSaysWhatToDo() {
        assertThat(FaultPage.text(template()))
                .isEqualTo(
                        """
                        GET / failed
                        src/main/pages/index.mustache:4:5
                          'titel' is not there.

                            1 | ---
                            2 | title: Start
                            3 | ---
                          > 4 | <h1>{{titel}}</h1>
                              |     ^
                            5 | <p>end

                          What to do: Did you mean 'title'?
                        """);
    }

    @Test
    void textHasTheSitesOwnFrames() {
        assertThat(FaultPage.text(exception()))
                .contains("> 3 |                 return 1 / 0;")
                .contains("    at PostJson.get (src/main/pages/posts/[id].json.java:3)\n")
                .endsWith("    and 1 frame of libraries\n");
    }

    @Test
    void htmlSaysTheSameAndUnderlinesTheTag() {
        assertThat(FaultPage.html(template()))
                .startsWith("<!doctype html>")
                .contains("<h1 class=\"bad\">GET / failed</h1>")
                .contains("<h2>&#39;titel&#39; is not there.</h2>")
                .contains("<p class=\"place\">src/main/pages/index.mustache:4:5</p>")
                .contains("&lt;h1&gt;<mark>{{titel}}</mark>&lt;/h1&gt;")
                .contains("<p>Did you mean &#39;title&#39;?</p>")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void htmlEscapesWhateverIsInIt() {
        assertThat(FaultPage.html(exception()))
                .contains("ArithmeticException: &lt;/script&gt;&lt;b&gt;&amp;&quot;&#39;")
                .contains("int &lt;b&gt;()")
                .doesNotContain("</script>", "<b>&");
    }

    @Test
    void theFirstSentenceIsTheHeading() {
        Problem problem = Problem.of("Nothing is called 'a' in b.html. There are: c, d. Try them.");
        assertThat(FaultPage.html(List.of(Fault.of(problem, "GET / failed", code))))
                .contains("<h2>Nothing is called &#39;a&#39; in b.html.</h2>")
                .contains("<p class=\"rest\">There are: c, d. Try them.</p>");
    }

    @Test
    void jsonHasStatusMessageAndFaults() {
        JsonNode json = JsonMapper.shared().readTree(FaultPage.json(template()));
        assertThat(json.get("status").asInt()).isEqualTo(500);
        assertThat(json.get("message").asString())
                .isEqualTo("src/main/pages/index.mustache:4:5: 'titel' is not there.");
        JsonNode fault = json.get("faults").get(0);
        assertThat(fault.get("line").asInt()).isEqualTo(4);
        assertThat(fault.get("todo").asString()).isEqualTo("Did you mean 'title'?");
        assertThat(fault.get("excerpt").get(3).get("marked").asBoolean()).isTrue();
        assertThat(fault.has("stack")).isFalse();
    }

    @Test
    void jsonHasTheStackOfAnException() {
        JsonNode json = JsonMapper.shared().readTree(FaultPage.json(exception()));
        JsonNode fault = json.get("faults").get(0);
        assertThat(fault.get("stack").get(0).asString()).startsWith("PostJson.get (");
        assertThat(fault.get("wholeStack").size()).isEqualTo(3);
    }

    @Test
    void ofManyFaultsTheFirstAreShown() {
        List<Problem> problems = Collections.nCopies(23, Problem.of("It is wrong."));
        List<Fault> faults = Fault.of(problems, code);
        assertThat(FaultPage.text(faults))
                .containsOnlyOnce("The site does not build")
                .endsWith("… and 3 more like these.\n");
        assertThat(FaultPage.html(faults)).contains("<p>… and 3 more like these.</p>");
    }
}
