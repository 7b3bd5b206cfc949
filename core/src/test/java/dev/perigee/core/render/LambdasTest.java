package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Functions in a model, as the specification of Mustache has lambdas. */
class LambdasTest {

    private static String render(String template, Function<String, ?> lambda) {
        return TemplateFiles.page(template)
                .strict(Map.of("planet", "Earth", "x", "X", "lambda", lambda));
    }

    @Test
    void variableIsWhatTheLambdaGivesAsATemplate() {
        assertThat(render("Hello, {{lambda}}!", text -> "world")).isEqualTo("Hello, world!");
        assertThat(render("Hello, {{lambda}}!", text -> "{{planet}}")).isEqualTo("Hello, Earth!");
        assertThat(render("{{= | | =}}\n(|&lambda|)", text -> "|planet| {{planet}}"))
                .isEqualTo("(|planet| Earth)");
        assertThat(render("<{{lambda}}{{{lambda}}}", text -> ">")).isEqualTo("<&gt;>");
    }

    @Test
    void nothingIsKeptOfALambda() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(render("{{lambda}} {{{lambda}}} {{lambda}}", text -> calls.incrementAndGet()))
                .isEqualTo("1 2 3");
    }

    @Test
    void sectionGetsItsTextAsItIsWritten() {
        assertThat(render("<{{#lambda}}{{x}}{{/lambda}}>", t -> t.equals("{{x}}") ? "yes" : "no"))
                .isEqualTo("<yes>");
        assertThat(render("<{{#lambda}}-{{/lambda}}>", text -> text + "{{planet}}" + text))
                .isEqualTo("<-Earth->");
        assertThat(
                        render(
                                "{{= | | =}}<|#lambda|-|/lambda|>",
                                text -> text + "{{planet}} => |planet|" + text))
                .isEqualTo("<-{{planet}} => Earth->");
    }

    @Test
    void lambdaIsTrue() {
        assertThat(render("<{{^lambda}}{{x}}{{/lambda}}>", text -> false)).isEqualTo("<>");
    }

    @Test
    void supplierIsAValueAndNoTemplate() {
        Supplier<String> supplier = () -> "{{planet}}";
        assertThat(TemplateFiles.page("{{s}}").strict(Map.of("s", supplier)))
                .isEqualTo("{{planet}}");
    }

    @Test
    void lambdaThatThrowsIsTold() {
        assertThatThrownBy(
                        () -> render("\n {{#lambda}}a{{/lambda}}", text -> Integer.parseInt(text)))
                .hasMessage(
                        "src/main/pages/page.mustache:2:2: The lambda here threw"
                                + " java.lang.NumberFormatException: For input string: \"a\"."
                                + " Correct it, or the text that it was given.");
    }
}
