package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the CommonMark specification, and of what GFM adds to it. */
class CommonMarkSpecTest {

    private static final Markdown COMMON_MARK = Markdown.of(MarkdownOptions.commonMark());
    private static final Markdown FULL =
            Markdown.of(new MarkdownOptions(MarkdownOptions.Flavor.TRUSTED, false));

    /** Examples of bare URLs that GitHub ends at another character than the library does. */
    private static final List<String> ENDS_ELSEWHERE =
            List.of("(business))+ok", "commonmark&hl;", "a.b-c_d@a.b-");

    @TestFactory
    Stream<DynamicTest> commonMark() {
        return spec().stream().map(example -> test(example, COMMON_MARK));
    }

    @Test
    void theSpecificationIsWhole() {
        assertThat(spec()).hasSize(652);
    }

    @TestFactory
    Stream<DynamicTest> gfmExtensions() {
        return Stream.of("table", "strikethrough", "autolink", "tasklist")
                .flatMap(it -> ExampleReader.readExamples(TestResources.getGfmSpec(), it).stream())
                .filter(example -> ENDS_ELSEWHERE.stream().noneMatch(example.getSource()::contains))
                .map(example -> test(example, FULL));
    }

    private static List<Example> spec() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    private static DynamicTest test(Example example, Markdown markdown) {
        return DynamicTest.dynamicTest(
                example.toString(),
                () ->
                        assertThat(html(markdown, example.getSource()))
                                .isEqualTo(modern(example.getHtml())));
    }

    private static String html(Markdown markdown, String text) {
        String html = markdown.render(text, LinkResolver.unchanged()).html();
        return html.isEmpty() || html.endsWith("\n") ? html : html + "\n";
    }

    /**
     * The specifications show tabs as arrows, and that of GFM writes tables and checkboxes as older
     * HTML did.
     */
    private static String modern(String html) {
        return html.replace('→', '\t')
                .replaceAll("align=\"(\\w+)\"", "style=\"text-align: $1\"")
                .replace(
                        "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
                        "<input type=\"checkbox\" disabled=\"\" checked=\"\""
                                + " aria-label=\"Completed task\">")
                .replace(
                        "<input disabled=\"\" type=\"checkbox\">",
                        "<input type=\"checkbox\" disabled=\"\" aria-label=\"Incomplete task\">");
    }
}
