package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What there is beyond CommonMark, one case a line. */
class MarkdownTest {

    private static final Markdown MARKDOWN = Markdown.of(MarkdownOptions.full());

    static String html(String text) {
        return MARKDOWN.render(text, LinkResolver.unchanged()).html();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of("~~gone~~ ~gone~", "<p><del>gone</del> <del>gone</del></p>\n"),
                Arguments.of(
                        "See https://example.com/a?b=1&c=2.",
                        "<p>See <a href=\"https://example.com/a?b=1&amp;c=2\">https://example.com/a?b=1&amp;c=2</a>.</p>\n"),
                Arguments.of(
                        "www.example.com or ada@example.com",
                        "<p><a href=\"http://www.example.com\">www.example.com</a> or <a href=\"mailto:ada@example.com\">ada@example.com</a></p>\n"),
                Arguments.of("`https://example.com`", "<p><code>https://example.com</code></p>\n"),
                // a link within a link would be no HTML
                Arguments.of(
                        "<a href=\"/x\">https://example.com</a> https://example.com",
                        "<p><a href=\"/x\">https://example.com</a> <a href=\"https://example.com\">https://example.com</a></p>\n"),
                Arguments.of(
                        "- [ ] open\n- [x] done\n",
                        "<ul>\n<li><input type=\"checkbox\" disabled=\"\" aria-label=\"Incomplete task\"> open</li>\n<li><input type=\"checkbox\" disabled=\"\" checked=\"\" aria-label=\"Completed task\"> done</li>\n</ul>\n"),
                Arguments.of(
                        "| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | `x\\|y` | | 2 |\n",
                        "<table>\n<thead>\n<tr>\n<th style=\"text-align: left\">a</th>\n<th style=\"text-align: center\">b</th>\n<th style=\"text-align: right\">c</th>\n<th>d</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td style=\"text-align: left\">1</td>\n<td style=\"text-align: center\"><code>x|y</code></td>\n<td style=\"text-align: right\"></td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n"),
                Arguments.of(
                        "A[^n] and A[^n].\n\n[^n]: Note.\n",
                        "<p>A<sup class=\"footnote-ref\"><a href=\"#fn-n\" id=\"fnref-n\" data-footnote-ref>1</a></sup> and A<sup class=\"footnote-ref\"><a href=\"#fn-n\" id=\"fnref-n-2\" data-footnote-ref>1</a></sup>.</p>\n<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-n\">\n<p>Note. <a href=\"#fnref-n\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"1\" aria-label=\"Back to reference 1\">↩</a> <a href=\"#fnref-n-2\" class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"1-2\" aria-label=\"Back to reference 1-2\"><sup class=\"footnote-ref\">2</sup>↩</a></p>\n</li>\n</ol>\n</section>\n"),
                Arguments.of(
                        "```nonsense more words\na < b\n```\n",
                        "<pre><code class=\"language-nonsense\">a &lt; b\n</code></pre>\n"),
                Arguments.of("    a < b\n", "<pre><code>a &lt; b\n</code></pre>\n"),
                // the site's own files are trusted
                Arguments.of("<script>alert(1)</script>\n", "<script>alert(1)</script>\n"),
                Arguments.of("<b onclick=\"x()\">b</b>", "<p><b onclick=\"x()\">b</b></p>\n"),
                Arguments.of(
                        "[x](javascript:alert(1))",
                        "<p><a href=\"javascript:alert(1)\">x</a></p>\n"),
                // but a text never becomes markup by itself
                Arguments.of(
                        "[x](</a\"onclick=\"y> 'a\"b')",
                        "<p><a href=\"/a%22onclick=%22y\" title=\"a&quot;b\">x</a></p>\n"),
                Arguments.of("# a \"b\" <c", "<h1 id=\"a-b-c\">a &quot;b&quot; &lt;c</h1>\n"),
                Arguments.of(
                        "``` a\"b<\n```",
                        "<pre><code class=\"language-a&quot;b&lt;\"></code></pre>\n"),
                // there are no templates within Markdown
                Arguments.of(
                        "{{title}} {{{raw}}} {{#a}}b{{/a}}\n",
                        "<p>{{title}} {{{raw}}} {{#a}}b{{/a}}</p>\n"),
                Arguments.of("\u0000", "<p>\uFFFD</p>\n"),
                Arguments.of("a\r\nb\rc", "<p>a\nb\nc</p>\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(String text, String html) {
        assertThat(html(text)).isEqualTo(html);
    }

    @Test
    void commonMarkAloneHasNoneOfIt() {
        Markdown plain = Markdown.of(MarkdownOptions.commonMark());

        assertThat(plain.render("# a\n\n~~b~~ https://c.org\n", LinkResolver.unchanged()).html())
                .isEqualTo("<h1>a</h1>\n<p>~~b~~ https://c.org</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>x()</script> | <p>&lt;script&gt;x()&lt;/script&gt;</p>",
                "a <b onclick='x()'>c</b> | <p>a &lt;b onclick='x()'&gt;c&lt;/b&gt;</p>",
                "[a](javascript:x()) | <p><a rel=\"nofollow\" href=\"\">a</a></p>",
                "[a](java&#10;script:x()) | <p><a rel=\"nofollow\" href=\"\">a</a></p>",
                "[a](&#1;javascript:x()) | <p><a rel=\"nofollow\" href=\"\">a</a></p>",
                "[a](VBScript:x) | <p><a rel=\"nofollow\" href=\"\">a</a></p>",
                "[a](data:text/html,x) | <p><a rel=\"nofollow\" href=\"\">a</a></p>",
                "<javascript:x()> | <p><a rel=\"nofollow\" href=\"\">javascript:x()</a></p>",
                "![a](javascript:x()) | <p><img src=\"\" alt=\"a\" /></p>",
                "[a](https://b.c) | <p><a rel=\"nofollow\" href=\"https://b.c\">a</a></p>",
                "[a](/b) | <p><a rel=\"nofollow\" href=\"/b\">a</a></p>",
                "# Title | <h1>Title</h1>",
                "[[toc]] | <p>[[toc]]</p>",
                "~~a~~ *b* | <p><del>a</del> <em>b</em></p>",
            })
    void textsOfOthersCannotHarm(String text, String html) {
        Markdown untrusted = Markdown.of(MarkdownOptions.untrusted());

        assertThat(untrusted.render(text, LinkResolver.unchanged()).html().strip()).isEqualTo(html);
    }

    @Test
    void manyThreadsRenderTheSame() {
        String text =
                "# a\n\n[b](c) `d`\n\n```java\nint a;\n```\n\n|a|\n|-|\n|b|\n\n[^1]\n\n[^1]: e\n";
        String expected = html(text);

        assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> html(text)))
                .allMatch(expected::equals);
    }
}
