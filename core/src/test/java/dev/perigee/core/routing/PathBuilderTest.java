package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathBuilderTest {

    /** Columns: row, pattern, values as {@code name=value} with {@code ,} between, path. */
    @ParameterizedTest(name = "{0}: {1} with {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    O30          | /                            |                    | /
                    O30 text     | /test                        |                    | /test
                    O32          | /[...foo]-[...bar]           | foo=one,bar=two    | /one-two
                    O32 empty    | /[...foo]-[...bar]           |                    | /-
                    O34          | /products/[id]               | id=0               | /products/0
                    O38          | /api/[name]                  | name=bar           | /api/bar
                    R-60         | /blog/[one]/[two]            | one=one,two=two    | /blog/one/two
                    R-60 slash   | /blog/[one]/[two]/           | one=one,two=two    | /blog/one/two/
                    R-62         | /blog/[one=m]/[[two]]        | one=one            | /blog/one
                    R-62 both    | /blog/[one=m]/[[two]]        | one=one,two=2      | /blog/one/2
                    R-62 empty   | /blog/[one=m]/[[two]]        | one=one,two=       | /blog/one
                    R-62 inside  | /blog/[[two]]/x              |                    | /blog/x
                    R-64         | /blog/[...one]               | one=               | /blog
                    R-64 absent  | /blog/[...one]               |                    | /blog
                    R-64 slash   | /blog/[...one]/              | one=               | /blog/
                    O30 slash    | /test/                       |                    | /test/
                    O30 root     | /                            |                    | /
                    O38 slash    | /api/[name]/                 | name=bar           | /api/bar/
                    rest         | /blog/[...one]               | one=a/b            | /blog/a/b
                    rest at root | /[...one]                    |                    | /
                    rest encodes | /[...one]                    | one=a b/c%2F       | /a%20b/c%252F
                    R-66         | /blog/[one]/[...two]-not-three | one=one,two=two/2 | /blog/one/two/2-not-three
                    R-68         | /[x+23]/[one]                | one=one            | /%23/one
                    R-68 letter  | /a[x+3F]/[one]               | one=one            | /a%3F/one
                    U-07         | /1<2                         |                    | /1%3C2
                    U-01         | /什么                        |                    | /%E4%BB%80%E4%B9%88
                    section 2    | /posts/[id].json             | id=1               | /posts/1.json
                    B011         | /[x]                         | x=50%              | /50%25
                    B013         | /[x]                         | x=<script>"{{x}}"  | /%3Cscript%3E%22%7B%7Bx%7D%7D%22
                    bands        | /bands/[name]                | name=AC/DC         | /bands/AC%2FDC
                    beside rest  | /[a]-[...b]                  | a=x/y,b=z/w        | /x%2Fy-z/w
                    optional text| /[[slug]].json               |                    | /.json
                    sub          | /sub[[param]]                | param=x            | /subx
                    """)
    void writesThePath(String row, String pattern, String values, String path) {
        assertThat(RoutePattern.path(pattern, values(values))).isEqualTo(path);
    }

    /** Columns: row, pattern, values, the parameter that is named, the message. */
    @ParameterizedTest(name = "{0}: {1} with {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    R-70 and O36  | /blog/[one]/[two] | one=a      | two | The parameter 'two' of '/blog/[one]/[two]' has no value. Give it one that is not empty.
                    B003 empty    | /[id]             | id=        | id  | The parameter 'id' of '/[id]' has no value.
                    B035 extra    | /posts/[id]       | id=1,ID=2  | ID  | '/posts/[id]' has no parameter 'ID'. It has: id. Remove the value, or mend its name.
                    B035 extra    | /posts            | id=1       | id  | '/posts' has no parameter 'id'. It has no parameters.
                    B001          | /[id]             | id=../../etc/passwd | id | The value of the parameter 'id' of '/[id]' holds a '.' or '..' segment, and so could not be requested. Use another value.
                    B003 dots     | /[id]             | id=..      | id  | holds a '.' or '..' segment
                    B003 dot      | /[id]             | id=.       | id  | holds a '.' or '..' segment
                    in text       | /[id].json        | id=..      | id  | holds a '.' or '..' segment
                    encoded dots  | /[id]             | id=%2e%2e  | id  | holds a '.' or '..' segment
                    with its text | /.[[id]]          |            | id  | holds a '.' or '..' segment
                    B005 double   | /[...r]           | r=a//b     | r   | The value of the parameter 'r' of '/[...r]' starts or ends with '/', or has two of them together. Separate its parts by one '/'.
                    B005 leading  | /[...r]           | r=/a       | r   | starts or ends with '/'
                    B005 trailing | /[...r]           | r=a/       | r   | starts or ends with '/'
                    R12           | /[...slug]        | slug=/evil.com | slug | starts or ends with '/'
                    B005 up       | /[...r]           | r=a/../b   | r   | holds a '.' or '..' segment
                    B005 here     | /[...r]           | r=./a      | r   | holds a '.' or '..' segment
                    """)
    void aValueThatCannotBeInAPathIsNamed(
            String row, String pattern, String values, String parameter, String message) {
        assertThatThrownBy(() -> RoutePattern.parse(pattern).path(values(values)))
                .isInstanceOfSatisfying(
                        ParameterException.class,
                        e -> assertThat(e.parameter()).isEqualTo(parameter))
                .hasMessageContaining(message);
    }

    @Test
    void b007andB017aValueThatIsNoTextIsRefused() {
        RoutePattern pattern = RoutePattern.parse("/[x]");
        for (String value : List.of("a\0b", "a\u0085", "\ud800", "a\nb")) {
            assertThatThrownBy(() -> pattern.path(Map.of("x", value)))
                    .isInstanceOf(ParameterException.class);
        }
    }

    @Test
    void aPathLongerThanARequestMayBeIsRefused() {
        RoutePattern pattern = RoutePattern.parse("/[a]/[...b]");
        assertThatThrownBy(() -> pattern.path(Map.of("a", "1", "b", "x/".repeat(300) + "x")))
                .isInstanceOf(ParameterException.class)
                .hasMessage(
                        "The path of '/[a]/[...b]' with this value of 'b' is longer than a request"
                                + " may be: 8192 characters, 256 segments. Use a shorter value.");
        assertThatThrownBy(() -> pattern.path(Map.of("a", "é".repeat(1_400), "b", "")))
                .hasMessageContaining("with this value of 'a'");
    }

    @Test
    void r68aSlashIsNeverTextOfARoute() {
        // SvelteKit builds /%2F/one; here an encoded slash is only ever a parameter's value.
        assertThatThrownBy(() -> RoutePattern.parse("/[x+2f]/[one]"))
                .isInstanceOf(PatternException.class);
    }

    /** Columns: row, pattern, values, decoded segments of the file. */
    @ParameterizedTest(name = "{0}: {1} with {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    root     | /                  |                | []
                    P-10     | /[x].json          | x=with spaces  | [with spaces.json]
                    percent  | /[x]               | x=50%          | [50%]
                    rest     | /notes/[...p].txt  | p=a/b          | [notes, a, b.txt]
                    none     | /notes/[...p].txt  |                | [notes, .txt]
                    P-18     | /o/[[optional]]    |                | [o]
                    """)
    void namesTheOutputFile(String row, String pattern, String values, String segments) {
        assertThat(RoutePattern.parse(pattern).outputSegments(values(values)))
                .hasToString(segments);
    }

    @Test
    void aSlashInASegmentIsNoFileName() {
        assertThatThrownBy(
                        () ->
                                RoutePattern.parse("/bands/[name]")
                                        .outputSegments(values("name=AC/DC")))
                .isInstanceOf(ParameterException.class)
                .hasMessage(
                        "The value of the parameter 'name' of '/bands/[name]' holds a '/', which no"
                                + " file name can. Use a rest parameter, [...name], or serve the"
                                + " route live with prerender = false.");
    }

    @Test
    void b009aBackslashIsNoFileNameOnAnySystem() {
        for (String pattern : List.of("/[x]", "/[...x]", "/[[x]]")) {
            assertThatThrownBy(
                            () -> RoutePattern.parse(pattern).outputSegments(Map.of("x", "a\\b")))
                    .isInstanceOf(ParameterException.class)
                    .hasMessage(
                            "The value of the parameter 'x' of '%s' holds a '\\', which is not safe in a file name. Use another value."
                                    .formatted(pattern));
        }
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        if (text != null) {
            Arrays.stream(text.split(","))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> values.put(pair[0], pair[1]));
        }
        return values;
    }
}
