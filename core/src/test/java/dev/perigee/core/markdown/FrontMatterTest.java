package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    static FrontMatter of(String text) {
        return FrontMatter.of(new Source("pages/a.md", "src/main/pages/a.md", text));
    }

    @Test
    void fieldsStandBetweenDashesAndTextFollows() {
        FrontMatter file = of("---\ntitle: About us\ntags: [a, b]\n---\n\n# Hello\n");

        assertThat(file.data().get("title").asString()).isEqualTo("About us");
        assertThat(file.data().get("tags").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(file.body()).isEqualTo("\n# Hello\n");
        assertThat(file.bodyLine()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\na: 1\n---\nText",
                "--- \t\na: 1\n---  \nText",
                "---\na: 1\n...\nText",
                "---\n# a comment\na: 1 # another\n\n---\nText",
            })
    void marksMayHaveBlanksBehindThem(String text) {
        assertThat(of(text).data().toString()).isEqualTo("{\"a\":1}");
        assertThat(of(text).body()).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\nText", "---\n\n---\nText", "---\n# comment\n...\nText"})
    void aBlockMayBeEmpty(String text) {
        assertThat(of(text).data().toString()).isEqualTo("{}");
        assertThat(of(text).body()).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text",
                "\n---\na: 1\n---\n",
                " ---\na: 1\n---\n",
                "----\na: 1\n----\n",
                "---a: 1\n---\n",
                "One\n\n---\n\nTwo\n\n---\n",
                "***\n\nText",
            })
    void anythingElseAtTheTopIsText(String text) {
        assertThat(of(text).data().toString()).isEqualTo("{}");
        assertThat(of(text).body()).isEqualTo(text);
        assertThat(of(text).bodyLine()).isEqualTo(1);
    }

    @Test
    void theBlockMayEndTheFile() {
        assertThat(of("---\na: 1\n---").body()).isEmpty();
        assertThat(of("---\na: 1\n---").bodyLine()).isEqualTo(3);
        assertThat(of("---\na: 1\n---\n").bodyLine()).isEqualTo(4);
    }

    @Test
    void dashesWithinATextDoNotCloseTheBlock() {
        FrontMatter file = of("---\na: |\n  ---\n  b\n---\nText");

        assertThat(file.data().get("a").asString()).isEqualTo("---\nb\n");
        assertThat(file.body()).isEqualTo("Text");
    }

    @Test
    void saysWhereAValueStands() {
        FrontMatter file =
                of(
                        """
                        ---
                        title: About
                        # who
                        authors:
                          - name: Ada
                            mail: ada@example.com

                          - name: Bob
                        text: |
                          one
                          two
                        last: {a: 1,
                          b: 2}
                        ---
                        """);

        assertThat(file.lineOf("title")).isEqualTo(2);
        assertThat(file.lineOf("authors")).isEqualTo(4);
        assertThat(file.lineOf("authors[0].mail")).isEqualTo(6);
        assertThat(file.lineOf("authors[1]")).isEqualTo(8);
        assertThat(file.lineOf("authors[1].name")).isEqualTo(8);
        assertThat(file.lineOf("text")).isEqualTo(9);
        assertThat(file.lineOf("last")).isEqualTo(12);
        assertThat(file.lineOf("last.b")).isEqualTo(13);
        assertThat(file.lineOf("authors[2]")).isZero();
        assertThat(file.lineOf("nothing")).isZero();
        assertThat(of("Text").lineOf("title")).isZero();
    }
}
