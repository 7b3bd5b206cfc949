package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.source.SourceFault;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Templates and models that nobody would write, and somebody does. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileTest {

    @Test
    void sectionsInEachOtherHaveALimit() {
        assertFault(
                TemplateFiles.page("{{#a}}".repeat(10_000) + "{{/a}}".repeat(10_000)),
                "src/main/pages/page.mustache:1:601: Sections stand in each other more than 100 deep here. Move the inner ones into a component.");
    }

    @Test
    void lineMayHaveAMillionCharacters() {
        String line = "x".repeat(1_000_000);
        assertThat(TemplateFiles.page(line + "{{a}}" + line).strict(Map.of("a", 1)))
                .hasSize(2_000_001);
        String tags = "{{a}}".repeat(200_000);
        assertThat(TemplateFiles.page(tags).strict(Map.of("a", 1))).hasSize(200_000);
        assertFault(
                TemplateFiles.page(line + "{{a" + line),
                "src/main/pages/page.mustache:1:1000001: The tag that starts here, '{{a"
                        + "x".repeat(57)
                        + "…', is not closed.");
    }

    @Test
    void nulIsNoText() {
        assertFault(
                TemplateFiles.page("a\nb\0"),
                "src/main/pages/page.mustache:2:2: There is a NUL character");
        assertThat(TemplateFiles.page("{{a}}").strict(Map.of("a", "x\0y\ud800")))
                .isEqualTo("x\ufffdy\ufffd");
    }

    @Test
    void componentsThatMultiplyEachOtherHaveALimit() {
        TemplateFiles files = TemplateFiles.page("{{>c0}}");
        for (int i = 0; i < 12; i++) {
            files.component("c" + i, ("{{>c" + (i + 1) + "}}").repeat(10));
        }
        assertFault(files.component("c12", ""), "src/main/components/c");
        assertFault(
                files.component("c12", "x".repeat(100_000)),
                "src/main/pages/page.mustache: The page grows over 64 million characters.");
    }

    @Test
    void listWithoutEndHasALimit() {
        assertThatThrownBy(
                        () ->
                                TemplateFiles.page("{{#a}}{{/a}}")
                                        .strict(Map.of("a", Stream.iterate(1, i -> i + 1))))
                .hasMessageContaining("more than 10000000 rounds");
    }

    @Test
    void deepSectionsInEndlessComponentsDoNotBreakTheStack() {
        String deep = "{{#a}}".repeat(90) + "{{>c}}" + "{{/a}}".repeat(90);
        assertFault(
                TemplateFiles.page("{{>c}}").component("c", deep),
                "src/main/components/c.mustache:1:");
    }

    @Test
    void listThatHoldsItselfIsTold() {
        List<Object> knot = new ArrayList<>();
        knot.add(knot);
        assertThatThrownBy(() -> TemplateFiles.page("{{k}}").strict(Map.of("k", knot)))
                .isInstanceOf(SourceFault.class)
                .hasMessageContaining("See whether the data holds itself");
    }

    @Test
    void lambdaThatCallsItselfIsTold() {
        Function<String, String> lambda = text -> "{{#f}}" + text + "{{/f}}";
        assertThatThrownBy(() -> TemplateFiles.page("{{#f}}x{{/f}}").strict(Map.of("f", lambda)))
                .isInstanceOf(SourceFault.class);
        Function<String, String> value = text -> "{{f}}";
        assertThatThrownBy(() -> TemplateFiles.page("{{f}}").strict(Map.of("f", value)))
                .isInstanceOf(SourceFault.class);
    }

    @Test
    void modelThatThrowsIsToldWithItsPlace() {
        Iterable<Object> broken =
                () -> {
                    throw new IllegalStateException("no list");
                };
        for (String template : List.of("\n{{#b}}{{/b}}", "\n{{^b}}{{/b}}", "\n{{b}}")) {
            assertThatThrownBy(() -> TemplateFiles.page(template).strict(Map.of("b", broken)))
                    .isInstanceOf(SourceFault.class)
                    .hasMessageStartingWith("src/main/pages/page.mustache:2:1: ")
                    .hasMessageContaining("no list");
        }
        Stream<Integer> used = Stream.of(1);
        assertThat(used.count()).isOne();
        assertThatThrownBy(() -> TemplateFiles.page("{{#s}}{{/s}}").strict(Map.of("s", used)))
                .isInstanceOf(SourceFault.class);
    }

    @Test
    void nothingIsWrittenOfAPageThatFails() {
        var out = new StringWriter();
        var templates =
                Templates.of(
                        TemplateFiles.page("start {{missing}}"), TemplateOptions.strict(Map.of()));
        assertThatThrownBy(() -> templates.render("pages/page.mustache", Scope.of(), out))
                .isInstanceOf(SourceFault.class);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void pageThatIsMissingIsTold() {
        var templates = Templates.of(new TemplateFiles(), TemplateOptions.strict(Map.of()));
        assertThatThrownBy(() -> templates.render("pages/../no.mustache", Scope.of()))
                .hasMessage(
                        "pages/../no.mustache: There is no such template. Add it, or correct the name.");
    }

    private static void assertFault(TemplateFiles files, String start) {
        Map<String, Object> model = new HashMap<>();
        model.put("a", Map.of("b", 1));
        assertThatThrownBy(() -> files.strict(model))
                .isInstanceOf(SourceFault.class)
                .hasMessageStartingWith(start);
    }
}
