package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.source.SourceFault;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no person writes have an end: a page, or a fault that says where. */
class HostileMarkdownTest {

    private static final int MANY = 100_000;
    private static final int SOME = 30_000;
    private static final Markdown MARKDOWN = Markdown.of(MarkdownOptions.full());

    private static String html(String text) {
        return MARKDOWN.render(text, LinkResolver.unchanged()).html();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    /** How deep elements stand within each other at most. */
    private static int depth(String html, String tags) {
        int[] depths = {0, 0};
        Pattern.compile("<(/?)(?:" + tags + ")>")
                .matcher(html)
                .results()
                .forEach(
                        tag -> {
                            depths[0] += tag.group(1).isEmpty() ? 1 : -1;
                            depths[1] = Math.max(depths[0], depths[1]);
                        });
        return depths[1];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "[",
                "]",
                "![",
                "[a](",
                "[^",
                "[^a]: ",
                "*",
                "_",
                "~",
                "*a ",
                "*a **b ",
                "`",
                "<",
                "<a ",
                "<!--",
                "<?",
                "<![CDATA[",
                "&",
                "\\",
                ">",
                "- ",
                "1. ",
                "# ",
                "|",
                "|a",
                ":-",
                "http://",
                "www.",
                "a@b.",
                "://",
                "\u0000",
                "\ud800",
                "\t",
                "\r",
                "{{",
                "- [ ] ",
                "=",
                "#",
                "```"
            })
    void aLineOfThirtyThousandOfAnything(String part) {
        assertThat(html(part.repeat(SOME))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# x\n",
                "[[toc]]\n\n## a\n\n",
                "- a\n",
                "- [x] a\n",
                "> a\n\n",
                "```\n",
                "a\n",
                "[a]: b\n",
                "[^a]: b\n\n[^a]\n\n",
                "<p id=a>\n",
                "<a href=x>http://a.b ",
                "\n",
                "***\n",
                "a\\\n",
                "| a |\n|---|\n\n"
            })
    void tenThousandLinesOfAnything(String lines) {
        assertThat(html(lines.repeat(10_000))).isNotNull();
    }

    @Test
    void nestingEndsAtAHundred() {
        assertThat(count(html("> ".repeat(MANY) + "a"), "<blockquote>")).isEqualTo(100);
        assertThat(count(html("- ".repeat(MANY) + "a"), "<ul>")).isLessThanOrEqualTo(100);
        assertThat(depth(html("*a **b ".repeat(500) + "c** d*".repeat(500)), "em|strong"))
                .isEqualTo(100);
    }

    @Test
    void aTextWithoutAnEndInSightIsTextOnly() {
        assertThat(html("[".repeat(MANY))).isEqualTo("<p>" + "[".repeat(MANY) + "</p>\n");
        assertThat(html("**a ".repeat(3) + "\n")).isEqualTo("<p>**a **a **a</p>\n");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "![".repeat(MANY) + "x" + "](u)".repeat(MANY),
                        ":4: Too many brackets stand within brackets here. Close each '[' where its link ends, or write it as '\\['."),
                Arguments.of(
                        "a\n\n" + "|\n".repeat(MANY),
                        ":30005: Too many lines follow each other without an empty one. Put empty lines between paragraphs, or make a code block of it."),
                Arguments.of(
                        "|a".repeat(1000)
                                + "|\n"
                                + "|-".repeat(1000)
                                + "|\n"
                                + "|b|\n".repeat(1000),
                        ": A table has more than 100,000 cells. Divide it, or make it from data in a template."),
                Arguments.of(
                        "a".repeat(5_000_001),
                        ": The Markdown is longer than 5,000,000 characters. Divide it."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatWouldTakeTooLongIsAFault(String body, String message) {
        FrontMatter file = FrontMatterTest.of("---\na: 1\n---\n" + body);

        assertThatThrownBy(() -> MARKDOWN.render(file, LinkResolver.unchanged()))
                .isInstanceOf(SourceFault.class)
                .hasMessage("src/main/pages/a.md" + message);
    }

    @Test
    void codeAndListsAndHeadingsMayBeAsLongAsTheyLike() {
        assertThat(html("```\n" + "|\n".repeat(MANY) + "```\n")).hasSize(2 * MANY + 25);
        assertThat(count(html("- a\n".repeat(MANY)), "<li>")).isEqualTo(MANY);
        assertThat(count(html("# a\n".repeat(MANY)), "<h1")).isEqualTo(MANY);
    }

    @Test
    void onlyTheFirstMarkerIsATableOfContents() {
        assertThat(html("[[toc]]\n\n[[toc]]\n\n## a\n"))
                .isEqualTo(
                        "<ul class=\"toc\">\n<li><a href=\"#a\">a</a></li>\n</ul>\n<p>[[toc]]</p>\n<h2 id=\"a\">a</h2>\n");
    }
}
