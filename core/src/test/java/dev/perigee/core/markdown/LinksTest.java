package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.source.SourceFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final Markdown MARKDOWN = Markdown.of(MarkdownOptions.full());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[b](./b.md#part)       | ./b.md#part",
                "[b](../c.md)           | ../c.md",
                "[b](b.md?x=1)          | b.md?x=1",
                "[b](/about)            | /about",
                "[b](<my file.md>)      | my file.md",
                "[b](my%20file.md)      | my%20file.md",
                "[b](b\\_c.md)          | b_c.md",
                "[b](b&amp;c.md)        | b&c.md",
                "![b](pic.png)          | pic.png",
                "[b][r] \\n\\n[r]: r.md | r.md",
                "# [b](in-heading.md)   | in-heading.md",
                "- > [b](deep.md)       | deep.md",
                "[b](a:b/c.md)          | ",
                "[b](./a:b.md)          | ./a:b.md",
            })
    void whatStaysOnTheSiteIsAskedFor(String text, String target) {
        List<String> asked = new ArrayList<>();
        MARKDOWN.render(
                text.replace("\\n", "\n"),
                it -> {
                    asked.add(it);
                    return it;
                });

        assertThat(asked).isEqualTo(target == null ? List.of() : List.of(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/b.md",
                "HTTP://example.com",
                "//example.com/b.md",
                "mailto:ada@example.com",
                "tel:+49123",
                "data:text/plain,a",
                "javascript:x()",
                "#part",
                "?page=2",
                "",
            })
    void theRestIsLeftAlone(String target) {
        assertThat(MARKDOWN.render("[b](<" + target + ">)", it -> "wrong").html())
                .isEqualTo("<p><a href=\"" + target + "\">b</a></p>\n");
    }

    @Test
    void theAnswerIsTheUrl() {
        assertThat(MARKDOWN.render("[b](b.md) ![c](c.png)", it -> "/base/" + it + "?a&\"b").html())
                .isEqualTo(
                        "<p><a href=\"/base/b.md?a&amp;%22b\">b</a> <img src=\"/base/c.png?a&amp;%22b\" alt=\"c\" /></p>\n");
    }

    @Test
    void aLinkThatLeadsNowhereIsAFaultAtItsPlace() {
        String text = "---\ntitle: A\n---\n\nText\nand [b](./b.md), [c](./c.md).\n";
        FrontMatter file = FrontMatterTest.of(text);

        assertThatThrownBy(() -> MARKDOWN.render(file, it -> refuse(it, "./c.md")))
                .isInstanceOf(SourceFault.class)
                .hasMessage("src/main/pages/a.md:6:18: There is no ./c.md. Check it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|a|\\n|-|\\n|[b](no.md)|     ; 3:2",
                "x[^1]\\n\\n[^1]: [b](no.md) ; 3:7",
                "- [x] [b](no.md)          ; 1:7",
                "# [b](no.md)              ; 1:3",
                "![b](no.md)               ; 1:1",
                "[b][r]\\n\\n[r]: no.md    ; 1:1",
                "> a\\n> [b](no.md)        ; 2:3",
            })
    void thePlaceIsFoundEverywhere(String text, String place) {
        FrontMatter file = FrontMatterTest.of(text.replace("\\n", "\n"));

        assertThatThrownBy(() -> MARKDOWN.render(file, it -> refuse(it, "no.md")))
                .hasMessage("src/main/pages/a.md:" + place + ": There is no no.md. Check it.");
    }

    @Test
    void theFaultOfAnotherFileKeepsItsPlace() {
        FrontMatter file = FrontMatterTest.of("[b](b.md)");
        SourceFault other = SourceFault.at("other.md", 0, 0, "Bad.", "Mend.");

        assertThatThrownBy(
                        () ->
                                MARKDOWN.render(
                                        file,
                                        it -> {
                                            throw other;
                                        }))
                .isSameAs(other);
    }

    private static String refuse(String target, String refused) {
        if (target.equals(refused)) {
            throw SourceFault.at(
                    "src/main/pages/a.md", 0, 0, "There is no " + target + ".", "Check it.");
        }
        return target;
    }
}
