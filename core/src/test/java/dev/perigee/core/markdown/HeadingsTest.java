package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Heading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Anchors as GitHub names them. */
class HeadingsTest {

    private static final Markdown MARKDOWN = Markdown.of(MarkdownOptions.full());

    private static List<Heading> headings(String text) {
        return MARKDOWN.render(text, LinkResolver.unchanged()).headings();
    }

    private static List<String> ids(String text) {
        return headings(text).stream().map(Heading::id).toList();
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Getting Started", "getting-started"),
                Arguments.of("What's new?", "whats-new"),
                Arguments.of("A - B", "a---b"),
                Arguments.of("snake_case & kebab-case", "snake_case--kebab-case"),
                Arguments.of("C++ / C#", "c--c"),
                Arguments.of("1.2.3 (2026)", "123-2026"),
                Arguments.of("`code` **bold** [link](x)", "code-bold-link"),
                Arguments.of("Grüße, Öl", "grüße-öl"),
                Arguments.of("Привет мир", "привет-мир"),
                Arguments.of("你好 世界", "你好-世界"),
                Arguments.of("हिन्दी", "हिन्दी"),
                Arguments.of("İstanbul", "i̇stanbul"),
                Arguments.of("😄 emoji", "-emoji"),
                Arguments.of("a\u00a0b", "ab"),
                Arguments.of("½ Ⓐ ²", "-ⓐ-"),
                Arguments.of("en–dash", "endash"),
                Arguments.of("<b>raw</b> text", "raw-text"),
                Arguments.of("&lt;tag&gt;", "tag"),
                Arguments.of("![Logo](l.png) Title", "-title"),
                Arguments.of("![Logo](l.png)", "logo"),
                Arguments.of("🎉", "section"),
                Arguments.of("!!!", "section"),
                Arguments.of("__proto__ x", "proto-x"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anchors(String heading, String id) {
        assertThat(ids("## " + heading)).containsExactly(id);
    }

    @Test
    void duplicatesAreCounted() {
        assertThat(ids("# echo\n# echo\n# echo 1\n# echo-1\n# echo\n"))
                .containsExactly("echo", "echo-1", "echo-1-1", "echo-1-2", "echo-2");
        assertThat(ids("# a-1\n# a\n# a\n")).containsExactly("a-1", "a", "a-2");
        assertThat(ids("# ?\n# !\n")).containsExactly("section", "section-1");
    }

    @Test
    void anchorsOfTheAuthorAreLeftToThem() {
        assertThat(ids("# Setup\n\n<a id=\"setup\"></a>\n")).containsExactly("setup-1");
        assertThat(ids("# Setup\n\n<div\n ID = setup>\n")).containsExactly("setup-1");
        assertThat(ids("# Setup\n\n<p id='setup'>\n")).containsExactly("setup-1");
        assertThat(ids("# fn-1\n# fnref 1\n\n a[^1]\n\n[^1]: b\n"))
                .containsExactly("fn-1-1", "fnref-1-1");
        assertThat(ids("# fnref-1\n# fnref-1-2\n\n a[^1] b[^1]\n\n[^1]: b\n"))
                .containsExactly("fnref-1-1", "fnref-1-2-1");
    }

    @Test
    void headingsAreDescribed() {
        assertThat(
                        headings(
                                "One *two*\nthree\n===\n\n> ### `x` & y\n\n#\n\n## ~~gone~~[^1]\n\n[^1]: # n\n"))
                .containsExactly(
                        new Heading(1, "one-two-three", "One two three"),
                        new Heading(3, "x--y", "x & y"),
                        new Heading(2, "gone", "gone"));
    }

    @Test
    void anEmptyHeadingHasNoAnchor() {
        assertThat(MarkdownTest.html("#\n\n## <!-- x -->\n"))
                .isEqualTo("<h1></h1>\n<h2><!-- x --></h2>\n");
    }

    @Test
    void theTableOfContentsIsATree() {
        TableOfContents contents =
                TableOfContents.of(headings("# T\n## A\n#### A1\n### A2\n## B & C\n"), 2, 4);

        assertThat(contents.html())
                .isEqualTo(
                        """
                        <ul class="toc">
                        <li><a href="#a">A</a>
                        <ul>
                        <li><a href="#a1">A1</a></li>
                        <li><a href="#a2">A2</a></li>
                        </ul>
                        </li>
                        <li><a href="#b--c">B &amp; C</a></li>
                        </ul>
                        """);
        assertThat(contents.entries()).hasSize(2);
        assertThat(contents.entries().get(0).entries())
                .extracting(TableOfContents.Entry::text)
                .containsExactly("A1", "A2");
        assertThat(TableOfContents.of(List.of()).html()).isEmpty();
    }

    @Test
    void aMarkerBecomesTheTableOfContents() {
        assertThat(MarkdownTest.html("# T\n\n[[toc]]\n\n## A\n\n### B\n\n#### C\n"))
                .isEqualTo(
                        """
                        <h1 id="t">T</h1>
                        <ul class="toc">
                        <li><a href="#a">A</a>
                        <ul>
                        <li><a href="#b">B</a></li>
                        </ul>
                        </li>
                        </ul>
                        <h2 id="a">A</h2>
                        <h3 id="b">B</h3>
                        <h4 id="c">C</h4>
                        """);
        assertThat(MarkdownTest.html("See [[toc]]\n")).isEqualTo("<p>See [[toc]]</p>\n");
        assertThat(MarkdownTest.html("`[[toc]]`\n")).isEqualTo("<p><code>[[toc]]</code></p>\n");
        assertThat(MarkdownTest.html("[[toc]]\n")).isEmpty();
    }
}
