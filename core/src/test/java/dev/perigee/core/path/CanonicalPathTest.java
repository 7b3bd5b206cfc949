package dev.perigee.core.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {

    /** Columns: row of the conformance tables, raw path, decoded segments joined by {@code |}. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '"',
            textBlock =
                    """
                    root          ¦ /                        ¦ ""
                    plain         ¦ /a/b.c                   ¦ a|b.c
                    slash at end  ¦ /about/                  ¦ about
                    R-49          ¦ /about//                 ¦ about|
                    M05           ¦ //foo/bar                ¦ |foo|bar
                    M03           ¦ /another///here          ¦ another|||here
                    L115          ¦ //                       ¦ ""
                    U-01          ¦ /%E4%BB%80%E4%B9%88      ¦ 什么
                    U-03          ¦ /encoded/test%252fme     ¦ encoded|test%2fme
                    U-05          ¦ /encoded/%5b             ¦ encoded|[
                    U-07 percent  ¦ /%25                     ¦ %
                    U-07 emoji    ¦ /%F0%9F%A4%AA            ¦ 🤪
                    U-07 less     ¦ /1%3C2                   ¦ 1<2
                    M17 encoded   ¦ /%5Bpage%5D              ¦ [page]
                    M17 raw       ¦ /[page]                  ¦ [page]
                    B011          ¦ /50%25                   ¦ 50%
                    bands         ¦ /bands/AC%2FDC           ¦ bands|AC/DC
                    L103 encoded  ¦ /sub%5cb.txt             ¦ sub\\b.txt
                    L119 raw      ¦ /a;b.txt                 ¦ a;b.txt
                    L119 encoded  ¦ /a%3Bb.txt               ¦ a;b.txt
                    L121 NFD      ¦ /e%CC%81                 ¦ e\u0301
                    L123          ¦ /a.txt%20/A~1.TXT        ¦ "a.txt |A~1.TXT"
                    L123 dot      ¦ /a.txt.                  ¦ a.txt.
                    S05           ¦ /api/us%65rs/list        ¦ api|users|list
                    S13           ¦ /.well-known/x           ¦ .well-known|x
                    three dots    ¦ /...                     ¦ ...
                    pchar         ¦ /-._~!$&'()*+,=:@        ¦ -._~!$&'()*+,=:@
                    plus          ¦ /a+b                     ¦ a+b
                    """)
    void decodesEachSegmentOnce(String row, String raw, String segments) {
        List<String> expected = segments.isEmpty() ? List.of() : List.of(segments.split("\\|", -1));
        if (raw.equals("//")) {
            expected = List.of("");
        }
        assertThat(CanonicalPath.parse(raw).segments()).isEqualTo(expected);
    }

    /** Columns: row, raw path, the rule that it breaks. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '"',
            textBlock =
                    """
                    no slash          ¦ x                          ¦ does not start with '/'
                    empty             ¦ ""                         ¦ does not start with '/'
                    asterisk          ¦ *                          ¦ does not start with '/'
                    L097              ¦ /../a.txt                  ¦ holds a '.' or '..' segment
                    L097 deep         ¦ /sub/../../etc/hostname    ¦ holds a '.' or '..' segment
                    L097 single       ¦ /./a                       ¦ holds a '.' or '..' segment
                    L097 at the end   ¦ /a/..                      ¦ holds a '.' or '..' segment
                    L097 with slash   ¦ /a/../                     ¦ holds a '.' or '..' segment
                    L099              ¦ /%2e%2e/a                  ¦ holds a '.' or '..' segment
                    L099 mixed        ¦ /sub/.%2E/a.txt            ¦ holds a '.' or '..' segment
                    L101 twice        ¦ /%252e%252e/a              ¦ holds a '.' or '..' segment
                    L101 six times    ¦ /%25252525252e%25252525252e/a ¦ holds a '.' or '..' segment
                    encoded slash     ¦ /..%2f..%2fetc             ¦ holds a '.' or '..' segment
                    encoded backslash ¦ /a%5C..                    ¦ holds a '.' or '..' segment
                    both twice        ¦ /a%252f%252e%252e          ¦ holds a '.' or '..' segment
                    L103 raw          ¦ /sub\\b.txt                ¦ holds a backslash
                    L115 backslash    ¦ /\\evil.com/               ¦ holds a backslash
                    L105              ¦ /pub;/../admin             ¦ holds a '.' or '..' segment
                    L107              ¦ /%c0%ae%c0%ae/             ¦ is not UTF-8
                    L107 slash        ¦ /sub%c0%afb.txt            ¦ is not UTF-8
                    S11 lone          ¦ /%80                       ¦ is not UTF-8
                    S11 overlong zero ¦ /%c0%80                    ¦ is not UTF-8
                    surrogate         ¦ /%ED%A0%80                 ¦ is not UTF-8
                    beyond Unicode    ¦ /%F4%90%80%80              ¦ is not UTF-8
                    cut short         ¦ /%E4%BB                    ¦ is not UTF-8
                    across segments   ¦ /%E4%BB/%80                ¦ is not UTF-8
                    L109              ¦ /%u002e%u002e/             ¦ has a malformed percent-escape
                    S11 percent       ¦ /%                         ¦ has a malformed percent-escape
                    S11 short         ¦ /%c                        ¦ has a malformed percent-escape
                    S11 at a slash    ¦ /%c/0                      ¦ has a malformed percent-escape
                    wide digits       ¦ /%2\uff10                  ¦ must be percent-encoded
                    S11 at the end    ¦ /%20foobar%                ¦ has a malformed percent-escape
                    L111              ¦ /a.txt%00.html             ¦ holds a control character
                    L113 tab          ¦ /%09                       ¦ holds a control character
                    L113 delete       ¦ /%7f                       ¦ holds a control character
                    C1                ¦ /%C2%85                    ¦ holds a control character
                    L125 raw bytes    ¦ /\u00c3\u00a9              ¦ must be percent-encoded
                    L125 markup       ¦ /<script>                  ¦ must be percent-encoded
                    space             ¦ /a b                       ¦ must be percent-encoded
                    quote             ¦ "/a""b"                    ¦ must be percent-encoded
                    question mark     ¦ /a?b                       ¦ must be percent-encoded
                    number sign       ¦ /a#b                       ¦ must be percent-encoded
                    brace             ¦ /{x}                       ¦ must be percent-encoded
                    """)
    void refuses(String row, String raw, String rule) {
        assertThatThrownBy(() -> CanonicalPath.parse(raw))
                .isInstanceOf(BadPathException.class)
                .hasMessageContaining(rule)
                .hasMessageStartingWith("The path ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 13, 31, 127})
    void refusesRawControlCharacters(int c) {
        assertThatThrownBy(() -> CanonicalPath.parse("/a" + (char) c))
                .isInstanceOf(BadPathException.class);
    }

    @Test
    void aRefusalNeverRepeatsTheClientsBytes() {
        assertThatThrownBy(() -> CanonicalPath.parse("/<script>"))
                .hasMessageNotContaining("script")
                .hasStackTraceContaining("BadPathException");
    }

    /** Columns: raw path, canonical spelling. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/, /",
        "/a, /a",
        "/a/, /a/",
        "/%61, /a",
        "/%7Ea, /~a",
        "/%e4%bb%80, /%E4%BB%80",
        "/a%2fb, /a%2Fb",
        "/a%3bb, /a;b",
        "/[x]|y, /%5Bx%5D%7Cy",
        "/a%20b/, /a%20b/",
        "//a%41//, //aA//",
        "/%2525, /%2525",
    })
    void hasOneSpelling(String raw, String canonical) {
        assertThat(CanonicalPath.parse(raw).encoded()).isEqualTo(canonical);
        assertThat(CanonicalPath.parse(canonical)).isEqualTo(CanonicalPath.parse(raw));
    }

    /** Columns: raw path, key of the file. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "none",
            value = {
                "/, ''",
                "/posts/1.json, posts/1.json",
                "/posts/%31.json, posts/1.json",
                "/a/b/, a/b",
                "/%E4%BB%80, 什",
                "/AC%2FDC, none",
                "/a%5Cb, none",
                "//a, none",
                "/a//, none",
                "//, none",
            })
    void namesAFileByItsDecodedPath(String raw, String key) {
        assertThat(CanonicalPath.parse(raw).decodedPath()).isEqualTo(Optional.ofNullable(key));
    }

    /** Columns: raw path, whether it ends with a slash, whether a segment is empty. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/, false, false",
        "/a, false, false",
        "/a/, true, false",
        "/a%2F, false, false",
        "//, true, true",
        "/a//, true, true",
        "//a, false, true",
        "/a//b/, true, true",
    })
    void tellsOfItsSlashes(String raw, boolean trailing, boolean empty) {
        CanonicalPath path = CanonicalPath.parse(raw);
        assertThat(path.hasTrailingSlash()).isEqualTo(trailing);
        assertThat(path.hasEmptySegment()).isEqualTo(empty);
    }

    @Test
    void addsAndRemovesItsTrailingSlash() {
        CanonicalPath path = CanonicalPath.parse("/a/%2f");
        assertThat(path.withTrailingSlash(true)).isEqualTo(CanonicalPath.parse("/a/%2F/"));
        assertThat(path.withTrailingSlash(true).withTrailingSlash(false)).isEqualTo(path);
        assertThat(path.withTrailingSlash(false)).isSameAs(path);
        assertThat(CanonicalPath.parse("/").withTrailingSlash(true).encoded()).isEqualTo("/");
        assertThat(CanonicalPath.parse("/a//").withTrailingSlash(false).encoded())
                .isEqualTo("/a//");
    }

    /** Columns: row, base, path, what is left below the base. */
    @ParameterizedTest(name = "{0}: {2} below {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "no base,       /,       /a/b,        /a/b",
                "below,         /app,    /app/a,      /a",
                "slash stays,   /app,    /app/a/,     /a/",
                "encoded,       /app,    /%61pp/a%2f, /a%2F",
                "deep base,     /a/b,    /a/b/c,      /c",
                "the base,      /app,    /app,        /",
                "base written with slash, /app/, /app/x, /x",
                "S09,           /app,    /appX/admin, none",
                "S09 digits,    /app,    /app2/admin, none",
                "S09 hyphen,    /app,    /app-/admin, none",
                "above,         /a/b,    /a,          none",
                "case,          /app,    /App/x,      none",
            })
    void isSeenFromABase(String row, String base, String raw, String rest) {
        assertThat(CanonicalPath.parse(raw).below(CanonicalPath.parse(base)))
                .isEqualTo(Optional.ofNullable(rest).map(CanonicalPath::parse));
    }

    @Test
    void theBaseItselfKeepsItsSlash() {
        CanonicalPath base = CanonicalPath.parse("/blog");
        assertThat(CanonicalPath.parse("/blog/").below(base).orElseThrow().hasTrailingSlash())
                .isTrue();
        assertThat(CanonicalPath.parse("/blog").below(base).orElseThrow().hasTrailingSlash())
                .isFalse();
    }

    @Test
    void isBoundedInLength() {
        String longest = "/" + "a".repeat(CanonicalPath.MAX_LENGTH - 1);
        assertThat(CanonicalPath.parse(longest).segments()).hasSize(1);
        assertThatThrownBy(() -> CanonicalPath.parse(longest + "a"))
                .isInstanceOf(BadPathException.class)
                .hasMessage("The path is longer than 8192 characters.");
    }

    @Test
    void isBoundedInSegments() {
        String most = "/a".repeat(CanonicalPath.MAX_SEGMENTS);
        assertThat(CanonicalPath.parse(most + "/").segments()).hasSize(256);
        for (String more : List.of(most + "/a", most + "//", "/".repeat(258))) {
            assertThatThrownBy(() -> CanonicalPath.parse(more))
                    .isInstanceOf(BadPathException.class)
                    .hasMessage("The path has more than 256 segments.");
        }
    }
}
