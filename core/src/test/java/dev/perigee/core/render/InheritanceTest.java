package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Layouts, and components with arguments. */
class InheritanceTest {

    @Test
    void pageFillsTheBlocksOfItsLayout() {
        var files =
                TemplateFiles.page(
                                """
                                {{<base}}
                                {{$title}}About {{name}}{{/title}}
                                {{$content}}
                                <p>Hello</p>
                                {{/content}}
                                {{/base}}
                                """)
                        .layout(
                                "base",
                                """
                                <title>{{$title}}Site{{/title}}</title>
                                <main>
                                  {{$content}}{{/content}}
                                </main>
                                <footer>{{$footer}}by us{{/footer}}</footer>
                                """);
        assertThat(files.strict(Map.of("name", "<us>")))
                .isEqualTo(
                        """
                        <title>About &lt;us&gt;</title>
                        <main>
                          <p>Hello</p>

                        </main>
                        <footer>by us</footer>
                        """);
    }

    @Test
    void outermostCallWinsOverSeveralLevels() {
        var files =
                TemplateFiles.page("{{<parent}}{{$a}}c{{/a}}{{/parent}}")
                        .layout("parent", "{{<older}}{{$a}}p{{/a}}{{/older}}")
                        .layout("older", "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}")
                        .layout("oldest", "{{$a}}g{{/a}}");
        assertThat(files.strict()).isEqualTo("c");
    }

    @Test
    void blockThatHoldsOneOfItsOwnNameWrapsWhatIsGiven() {
        var files =
                TemplateFiles.page("{{<article}}{{$content}}text{{/content}}{{/article}}")
                        .layout(
                                "article",
                                "{{<base}}{{$content}}<article>{{#b}}{{$content}}none{{/content}}{{/b}}</article>{{/content}}{{/base}}")
                        .layout("base", "<main>{{$content}}{{/content}}</main>");
        assertThat(files.strict(Map.of("b", true)))
                .isEqualTo("<main><article>text</article></main>");
    }

    @Test
    void wrappersOfSeveralLevelsStandInEachOther() {
        var files =
                TemplateFiles.page("{{<c}}{{$x}}page{{/x}}{{/c}}")
                        .layout("c", "{{<b}}{{$x}}[c {{$x}}{{/x}}]{{/x}}{{/b}}")
                        .layout("b", "{{<a}}{{$x}}[b {{$x}}{{/x}}]{{/x}}{{/a}}")
                        .layout("a", "[a {{$x}}own{{/x}}]");
        assertThat(files.strict()).isEqualTo("[a [b [c page]]]");
    }

    @Test
    void whatIsGivenToACallWithinABlockMakesItNoWrapper() {
        var files =
                TemplateFiles.page("{{<middle}}{{$x}}page{{/x}}{{/middle}}")
                        .layout(
                                "middle",
                                "{{<base}}{{$x}}{{<card}}{{$x}}c{{/x}}{{/card}}{{/x}}{{/base}}")
                        .layout("base", "[{{$x}}{{/x}}]")
                        .component("card", "({{$x}}{{/x}})");
        assertThat(files.strict()).isEqualTo("[page]");
    }

    @Test
    void contentOfAMarkdownPageGoesThroughTheWrapperOfItsLayout() {
        var files =
                new TemplateFiles()
                        .layout(
                                "article",
                                "{{<base}}{{$content}}<article>{{$content}}{{/content}}</article>{{/content}}{{/base}}")
                        .layout("base", "<main>{{$content}}{{/content}}</main>");
        var templates = Templates.of(files, TemplateOptions.strict(Map.of()));
        assertThat(templates.renderLayout("article", "<p>text</p>", Scope.of()))
                .isEqualTo("<main><article><p>text</p></article></main>");
    }

    @Test
    void callInsideOfABlockIsNotGivenTheBlocksOfTheLayoutAroundIt() {
        var files =
                TemplateFiles.page(
                                "{{<base}}{{$title}}Page{{/title}}{{$content}}{{<card}}{{$title}}Card{{/title}}{{/card}}{{<card}}{{/card}}{{/content}}{{/base}}")
                        .layout("base", "<h1>{{$title}}{{/title}}</h1>{{$content}}{{/content}}")
                        .component("card", "<b>{{$title}}none{{/title}}</b>");
        assertThat(files.strict()).isEqualTo("<h1>Page</h1><b>Card</b><b>none</b>");
    }

    @Test
    void blocksPassThroughTemplatesThatCallEachOther() {
        var files =
                TemplateFiles.page("{{<parent}}{{$foo}}override{{/foo}}{{/parent}}")
                        .component(
                                "parent",
                                "{{$foo}}default{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}")
                        .component(
                                "parent2",
                                "{{$foo}}default 2{{/foo}} {{<parent}}{{$bar}}no more{{/bar}}{{/parent}}");
        assertThat(files.strict()).isEqualTo("override override override no more");
    }

    @Test
    void blockSeesTheScopeOfThePlaceWhereItIsShown() {
        var files =
                TemplateFiles.page("{{<parent}}{{$block}}I say {{fruit}}.{{/block}}{{/parent}}")
                        .component(
                                "parent",
                                "{{#nested}}{{$block}}You say {{fruit}}.{{/block}}{{/nested}}");
        var data = Map.of("fruit", "apples", "nested", Map.of("fruit", "bananas"));
        assertThat(files.strict(data)).isEqualTo("I say bananas.");
    }

    @Test
    void callAloneOnItsLineIsIndented() {
        var files =
                TemplateFiles.page("Hi,\n  {{<parent}}{{/parent}}\n")
                        .component("parent", "one\ntwo\n");
        assertThat(files.strict()).isEqualTo("Hi,\n  one\n  two\n");
    }

    @Test
    void blockIsIndentedAsTheOneItReplaces() {
        var files =
                TemplateFiles.page(
                                "{{<parent}}{{$block}}\n    one\n    two\n{{/block}}{{/parent}}\n")
                        .component("parent", "Hi,\n  {{$block}}\n  {{/block}}\n");
        assertThat(files.strict()).isEqualTo("Hi,\n  one\n  two\n");
    }

    @Test
    void blockOnOneLineIndentsTheFurtherLinesOfWhatReplacesIt() {
        var files =
                TemplateFiles.page("{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n")
                        .component("parent", "Hi,\n  {{$block}}{{/block}}\n");
        assertThat(files.strict()).isEqualTo("Hi,\n  one\n  two\n");
    }

    @Test
    void contentOfABlockSaysItsIndentation() {
        var files =
                TemplateFiles.page("{{<parent}}{{$block}}\none\ntwo\n{{/block}}{{/parent}}\n")
                        .component("parent", "Hi,\n{{$block}}\n  default\n{{/block}}\n");
        assertThat(files.strict()).isEqualTo("Hi,\n  one\n  two\n");
    }

    @Test
    void nestedBlocksAreIndentedWithinTheOuterOne() {
        var files =
                TemplateFiles.page("{{<parent}}{{$nested}}\nthree\n{{/nested}}{{/parent}}\n")
                        .component(
                                "parent",
                                "{{<grandparent}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}{{/grandparent}}\n")
                        .component("grandparent", "{{$block}}default{{/block}}");
        assertThat(files.strict()).isEqualTo("one\n  three\n");
    }

    @Test
    void linesInsideOfPreAreNeverIndented() {
        var files =
                TemplateFiles.page(
                                "{{<base}}\n{{$content}}\n<pre>\ncode\n  more\n</pre>\n<p>\n{{/content}}\n{{/base}}\n")
                        .layout("base", "<main>\n  {{$content}}\n  {{/content}}\n</main>\n");
        assertThat(files.strict())
                .isEqualTo("<main>\n  <pre>\ncode\n  more\n</pre>\n  <p>\n</main>\n");
    }
}
