package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong, with line and column in the file, and what to do. */
class YamlProblemsTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "---\ntitle: a\n",
                        ":1: The first line opens a front matter, but no line closes it. End it by a line of three dashes; if a rule is meant, leave the first line empty."),
                Arguments.of(
                        "---",
                        ":1: The first line opens a front matter, but no line closes it. End it by a line of three dashes; if a rule is meant, leave the first line empty."),
                Arguments.of(
                        "---\njust a text\n---\n",
                        ":2: The front matter has no fields. Write each as 'name: value'; if a rule is meant, leave the first line empty."),
                Arguments.of(
                        "---\n# list\n- a\n---\n",
                        ":3: The front matter has no fields. Write each as 'name: value'; if a rule is meant, leave the first line empty."),
                Arguments.of(
                        "---\na: 1\nb: 2\na: 3\n---\n",
                        ":4:1: The field 'a' stands twice. Remove one of them, or make them a list."),
                Arguments.of(
                        "---\na: {b: 1, b: 2}\n---\n",
                        ":2:11: The field 'b' stands twice. Remove one of them, or make them a list."),
                Arguments.of(
                        "---\na: !!javax.script.ScriptEngineManager [x]\n---\n",
                        ":2:4: 'tag:yaml.org,2002:javax.script.ScriptEngineManager' is a YAML tag, which is not read here. Take it away, or put the text in quotes."),
                Arguments.of(
                        "---\na: !!str 5\n---\n",
                        ":2:4: 'tag:yaml.org,2002:str' is a YAML tag, which is not read here. Take it away, or put the text in quotes."),
                Arguments.of(
                        "---\n!x y: 5\n---\n",
                        ":2:1: '!x' is a YAML tag, which is not read here. Take it away, or put the text in quotes."),
                Arguments.of(
                        "---\na: &x [1]\nb: *x\n---\n",
                        ":2:4: '&x' is a YAML anchor, which is not read here. Take it away, or put the text in quotes."),
                Arguments.of(
                        "---\na: *x\n---\n",
                        ":2:4: '*x' is a YAML alias, which is not read here. Write the value out, or put the text in quotes."),
                Arguments.of(
                        "---\ntitle: *important*\n---\n",
                        ":2:18: This is not YAML: unexpected character found *(42). A text that starts with '*', '&', '@', '`' or '%' needs quotes."),
                Arguments.of(
                        "---\na: {<<: {b: 1}}\n---\n",
                        ":2:5: '<<' would merge another object into this one, which is not done here. Write the fields out."),
                Arguments.of(
                        "---\n? [a, b]\n: c\n---\n",
                        ":2:3: The name of a field is a list or an object here. Give it a text; a value that starts with '{' or '[' needs quotes."),
                Arguments.of(
                        "---\ntitle: {{ name }}\n---\n",
                        ":2:9: The name of a field is a list or an object here. Give it a text; a value that starts with '{' or '[' needs quotes."),
                Arguments.of(
                        "---\n'': a\n---\n",
                        ":2:1: A field has no name. Write one in front of the ':'."),
                Arguments.of(
                        "---\ntitle: Perigee: a tool\n---\n",
                        ":2:15: This is not YAML: mapping values are not allowed here. A text with ': ' in it needs quotes."),
                Arguments.of(
                        "---\na:\n\tb: 1\n---\n",
                        ":3:1: This is not YAML: found character '\\t(TAB)' that cannot start any token. Indent with spaces."),
                Arguments.of(
                        "---\ntitle: @home\n---\n",
                        ":2:8: This is not YAML: found character '@' that cannot start any token. A text that starts with '*', '&', '@', '`' or '%' needs quotes."),
                Arguments.of(
                        "---\ntitle: \"a\ndate: b\n---\n",
                        ":4:1: This is not YAML: found unexpected end of stream. Close the quotes."),
                Arguments.of(
                        "---\na: [1, 2\nb: 3\n---\n",
                        ":3:2: This is not YAML: expected ',' or ']', but got :. Check the indentation, the colons and the quotes."),
                Arguments.of(
                        "---\na: b\u0000c\n---\n",
                        ":2:5: The character U+0000 is not allowed in YAML. Remove it."),
                Arguments.of(
                        "---\nx: 👋\na: 👋\u0007\n---\n",
                        ":3:6: The character U+0007 is not allowed in YAML. Remove it."),
                Arguments.of(
                        "---\na: \"\\ud800\"\n---\n",
                        ":2:4: This text has an escape of half a character. Write the character itself, or both halves."),
                Arguments.of(
                        "---\na: " + "[".repeat(101) + "\n---\n",
                        ":2:103: The values are nested more than 100 levels deep. Make them flatter."),
                Arguments.of(
                        "---\n" + "- ".repeat(101) + "a\n---\n",
                        ":2:201: The values are nested more than 100 levels deep. Make them flatter."),
                Arguments.of(
                        "---\na: " + "x".repeat(65_536) + "\n---\n",
                        ":1: The front matter is longer than 65,536 characters. Move what is not about the page into a collection or below the front matter."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void frontMatter(String text, String message) {
        assertThatThrownBy(() -> FrontMatterTest.of(text))
                .isInstanceOf(SourceFault.class)
                .hasMessage("src/main/pages/a.md" + message);
    }

    @Test
    void data() {
        assertFault(
                "a: 1\n---\nb: 2\n",
                ":2:1: A second document starts here, but one file holds one. Remove the '---', or make the documents items of a list.");
        assertFault(
                "%YAML 1.1\n---\na: 1\n",
                ":1:1: Directives ('%YAML', '%TAG') are not read here. Remove the line.");
        assertFault(
                "[",
                ":1:2: This is not YAML: expected the node content, but found '<stream end>'. Check the indentation, the colons and the quotes.");
    }

    private static void assertFault(String text, String message) {
        Source source = new Source("content/a.yaml", "src/main/content/a.yaml", text);
        assertThatThrownBy(() -> YamlData.of(source))
                .isInstanceOf(SourceFault.class)
                .hasMessage("src/main/content/a.yaml" + message);
    }
}
