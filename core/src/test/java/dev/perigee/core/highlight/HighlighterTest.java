package dev.perigee.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    private static final Highlighter HIGHLIGHTER = new Highlighter();

    /** What mixes up a lexer: openings without ends, ends without openings, odd characters. */
    private static final List<String> BITS =
            List.of(
                    "<",
                    ">",
                    "/",
                    "*",
                    "/*",
                    "*/",
                    "//",
                    "\"",
                    "'",
                    "`",
                    "${",
                    "}",
                    "{",
                    "(",
                    ")",
                    "[",
                    "]",
                    "\\",
                    "#",
                    "@",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<?",
                    "?>",
                    "<script>",
                    "</script>",
                    "<style>",
                    "</style>",
                    "{{",
                    "}}",
                    "{{!--",
                    "=",
                    ":",
                    ";",
                    "a",
                    "Ab1",
                    "0x",
                    "1.5e",
                    " ",
                    "\t",
                    "\n",
                    "\r",
                    "\r\n",
                    "class",
                    "return",
                    "\"\"\"",
                    "é",
                    "😀",
                    "\ud800",
                    "\u0000",
                    "\u2028",
                    "\u0085",
                    "\f",
                    "$",
                    "%",
                    "&",
                    "&amp;",
                    "|",
                    "~",
                    "!",
                    "-",
                    "url(",
                    "<a href=",
                    "<<EOF",
                    "'''",
                    "- ",
                    "key:");

    private static String html(String language, String code) {
        StringBuilder html = new StringBuilder();
        assertThat(HIGHLIGHTER.write(language, code, html)).isTrue();
        return html.toString();
    }

    /** As html, with a class as short as {@code [keyword …]}. */
    private static String shown(String language, String code) {
        return html(language, code)
                .replaceAll("<span class=\"hl-(\\w+)\">", "[$1 ")
                .replace("</span>", "]");
    }

    private static String text(String html) {
        return html.replaceAll("<span class=\"hl-[a-z]+\">|</span>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(
                        "java",
                        "@Route // x\npublic record Post(String id, int n) { /* a\n b */ }",
                        "[annotation @Route] [comment // x]\n[keyword public] [keyword record] [type Post]([type String] id, [type int] n) { [comment /* a]\n[comment  b */] }"),
                Arguments.of(
                        "java",
                        "var s = \"\"\"\n  x < \"y\"\n  \"\"\" + 'c' + 0x1F + true;",
                        "[type var] s = [string &quot;&quot;&quot;]\n[string   x &lt; &quot;y&quot;]\n[string   &quot;&quot;&quot;] + [string 'c'] + [number 0x1F] + [keyword true];"),
                Arguments.of(
                        "xml",
                        "<?xml version=\"1.0\"?>\n<a:b c='d'>x &amp; <!-- y --></a:b>",
                        "[meta &lt;?xml version=&quot;1.0&quot;?&gt;]\n&lt;[tag a:b] [attribute c]=[string 'd']&gt;x [meta &amp;amp;] [comment &lt;!-- y --&gt;]&lt;/[tag a:b]&gt;"),
                Arguments.of(
                        "json",
                        "{\"a\": [1, -2.5, true, null, \"s\"]}",
                        "{[attribute &quot;a&quot;]: [[number 1], [number -2.5], [keyword true], [keyword null], [string &quot;s&quot;]]}"),
                Arguments.of(
                        "bash",
                        "# x\nexport A=\"$B\" && mvn -q package",
                        "[comment # x]\n[function export] [variable A]=[string &quot;][variable $B][string &quot;] &amp;&amp; mvn -q package"),
                Arguments.of(
                        "html",
                        "<!DOCTYPE html><p class=\"x\">a</p><style>\np { color: red }\n</style><script>\nlet x = 1; // y\n</script>",
                        "[meta &lt;!DOCTYPE html&gt;]&lt;[tag p] [attribute class]=[string &quot;x&quot;]&gt;a&lt;/[tag p]&gt;&lt;[tag style]&gt;\n[tag p] { [attribute color]: red }\n&lt;/[tag style]&gt;&lt;[tag script]&gt;\n[keyword let] x = [number 1]; [comment // y]\n&lt;/[tag script]&gt;"),
                Arguments.of(
                        "css",
                        "@import 'x';\na:hover { color: #fff; /* x */ }",
                        "[keyword @import] [string 'x'];\n[tag a][attribute :hover] { [attribute color]: [number #fff]; [comment /* x */] }"),
                Arguments.of(
                        "js",
                        "const f = async () => `a${b}`; // x",
                        "[keyword const] f = [keyword async] () =&gt; [string `a][variable ${b}][string `]; [comment // x]"),
                Arguments.of(
                        "yaml",
                        "title: \"a\" # x\nlist:\n  - b: c",
                        "[attribute title]: [string &quot;a&quot;] [comment # x]\n[attribute list]:\n  - [attribute b]: c"),
                Arguments.of(
                        "mustache",
                        "<p>{{#if}}x{{/if}}</p>",
                        "&lt;[tag p]&gt;{{[function #if]}}x{{[function /if]}}&lt;/[tag p]&gt;"),
                Arguments.of(
                        "sql",
                        "select 'a' from t -- x",
                        "[keyword select] [string 'a'] [keyword from] t [comment -- x]"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void marksTokens(String language, String code, String shown) {
        assertThat(shown(language, code)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java", "xml", "json", "bash", "html", "css", "javascript", "typescript",
                "mustache", "yaml", "properties", "ini", "sql", "kotlin", "groovy", "scala",
                "dockerfile", "makefile", "python", "go", "rust", "cpp", "csharp"
            })
    void theTextIsExactlyTheCodeWhateverItIs(String language) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String code = brokenCode(random);
            assertThat(text(html(language, code))).isEqualTo(code);
        }
    }

    private static String brokenCode(Random random) {
        StringBuilder code = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            code.append(BITS.get(random.nextInt(BITS.size())));
        }
        return code.toString();
    }

    @Test
    void namesOfLanguagesAreThoseOfAuthors() {
        assertThat(html("Java", "int")).isEqualTo("<span class=\"hl-type\">int</span>");
        assertThat(html("SH", "# a")).isEqualTo(html("bash", "# a"));
        assertThat(html("yml", "a: b")).isEqualTo(html("yaml", "a: b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "plain", "mermaid", "java17", "JAVA ", "💥"})
    void anUnknownLanguageIsLeftAlone(String language) {
        StringBuilder html = new StringBuilder();

        assertThat(HIGHLIGHTER.write(language, "int", html)).isFalse();
        assertThat(html).isEmpty();
    }

    @Test
    void noCodeIsNoHtml() {
        assertThat(html("java", "")).isEmpty();
        assertThat(html("java", "\n\n")).isEqualTo("\n\n");
    }

    @Test
    void aLineThatIsTooLongIsPlain() {
        String line = "/ ".repeat(CodeWriter.MAX_LINE);

        assertThat(html("js", "let a;\n" + line + "\nlet b;"))
                .isEqualTo(html("js", "let a;\n") + line + html("js", "\nlet b;"));
    }

    @Test
    void codeThatIsTooLongIsNotTouched() {
        StringBuilder html = new StringBuilder();
        String code = "int a;\n".repeat(Highlighter.MAX_CODE / 7 + 1);

        assertThat(HIGHLIGHTER.write("java", code, html)).isFalse();
        assertThat(html).isEmpty();
    }

    @Test
    void manyThreadsWriteTheSame() {
        String code = "/* a\n b */ class A { String s = \"x\"; }\n".repeat(20);
        String expected = html("java", code);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> html("java", code)))
                .allMatch(expected::equals);
    }
}
