package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutePatternTest {

    /** Columns: row, source path, pattern. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    section 1     | index.mustache             | /
                    section 1     | about.md                   | /about
                    section 1     | data.json.java             | /data.json
                    section 1     | posts/[id].json.java       | /posts/[id].json
                    section 1     | blog/[slug].mustache       | /blog/[slug]
                    section 1     | api/tasks/index.java       | /api/tasks
                    section 1     | notes/[...path].txt.java   | /notes/[...path].txt
                    section 3     | feed.xml.mustache          | /feed.xml
                    html          | page.html                  | /page
                    P-22          | page.html.java             | /page.html
                    index folder  | index/a.java               | /index/a
                    index file    | index.json.java            | /index.json
                    M27           | posts/name-with-index.md   | /posts/name-with-index
                    R-17          | (group)/[[optional]].java  | /[[optional]]
                    group index   | (a)/(b)/index.java         | /
                    group in path | x/(g)/y.java               | /x/y
                    group file    | (g).java                   | /(g)
                    no group      | a(b)/c.java                | /a(b)/c
                    no group      | ()/c.java                  | /()/c
                    no group      | (a)(b)/c.java              | /(a)(b)/c
                    matchers      | [n=even]/[[p=int]].java    | /[n=even]/[[p=int]]
                    M-09          | [file].[ext].java          | /[file].[ext]
                    M-17          | prefix-[...rest].java      | /prefix-[...rest]
                    M-17          | [...rest].json.java        | /[...rest].json
                    R-11          | [[slug]]/sub[[param]].java | /[[slug]]/sub[[param]]
                    R-09          | [page-slug=positive-integer].java | /[page-slug=positive-integer]
                    M23           | .well-known/dnt-policy.java | /.well-known/dnt-policy
                    U-01          | 什么/blog.java             | /什么/blog
                    NFD           | e\u0301.java               | /é
                    NFD name      | [e\u0301].java             | /[é]
                    U-07          | [x+3a]-[x+29].java         | /:-)
                    U-07 number   | [x+23].java                | /#
                    U-07 emoji    | [u+1f92a].java             | /🤪
                    U-07 pair     | [u+d83e][u+dd2a].java      | /🤪
                    U-07 mixed    | a[x+2D][id].java           | /a-[id]
                    brackets      | [x+5b]id[x+5D].java        | /[x+5b]id[x+5d]
                    odd names     | 50% & more?.java           | /50% & more?
                    """)
    void comesFromTheSourceName(String row, String source, String pattern) {
        assertThat(RoutePattern.ofSource(source)).hasToString(pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "'', /",
        "api, /api",
        "api/(admin)/users, /api/users",
        "(a)/(b), /",
        "posts/[id], /posts/[id]",
        "index, /index",
    })
    void comesFromAFolder(String folder, String pattern) {
        assertThat(RoutePattern.ofFolder(folder)).hasToString(pattern);
    }

    /** Columns: row, pattern, what the message says. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unbalanced  | /[id             | The brackets of '[id' are not balanced. A parameter is written [name], [[name]] or [...name]; a bracket that is text is written [x+5b] or [x+5d].
                    unbalanced  | /id]             | The brackets of 'id]' are not balanced.
                    unbalanced  | /[[id]           | are not balanced
                    unbalanced  | /[id]]           | are not balanced
                    unbalanced  | /[a[b]]          | are not balanced
                    unbalanced  | /[[[a]]]         | are not balanced
                    unbalanced  | /a[              | are not balanced
                    unbalanced  | /[a]/[b          | The brackets of '[b' are not balanced
                    empty       | /[]              | The parameter name '' in '[]' is not allowed. A name has at least one character and is made of letters, digits, '_' and '-'.
                    empty       | /[[]]            | The parameter name '' in '[[]]' is not allowed.
                    empty       | /[...]           | The parameter name '' in '[...]' is not allowed.
                    empty       | /[=int]          | The parameter name '' in '[=int]' is not allowed.
                    bad name    | /[a b]           | The parameter name 'a b' in '[a b]' is not allowed.
                    bad name    | /[a.b]           | The parameter name 'a.b'
                    bad name    | /[..a]           | The parameter name '..a'
                    bad name    | /[....a]         | The parameter name '.a'
                    bad name    | /[a+b]           | The parameter name 'a+b'
                    bad matcher | /[a=]            | The matcher name '' in '[a=]' is not allowed. It is a built-in matcher or the name of a file in _matchers, made of letters, digits, '_' and '-'.
                    bad matcher | /[a=b=c]         | The matcher name 'b=c'
                    both        | /[[...a]]        | The parameter in '[[...a]]' is marked optional and rest. A rest parameter may be empty anyway: write [...name].
                    touching    | /[a][b]          | The parameters 'a' and 'b' in '[a][b]' touch, so nothing says where one ends. Put text between them, as in [a]-[b].
                    touching    | /x[[a]][...b]    | The parameters 'a' and 'b' in
                    duplicate   | /[id]/[id]       | The parameter 'id' stands twice in '/[id]/[id]'. Give each parameter a name of its own.
                    duplicate   | /[id]-[id]       | The parameter 'id' stands twice
                    duplicate   | /[id]/[...id]    | The parameter 'id' stands twice
                    filled      | /[...a]/[[b]]    | '[...a]' takes every segment that is left, so '[[b]]' right behind it would never have a value. Remove one of them, or put a segment of text between them.
                    filled      | /[...a]/[...b]   | '[...a]' takes every segment that is left, so '[...b]'
                    escape      | /[x+4]           | '[x+4]' in '[x+4]' is not an escaped character. Write [x+hh] with two hexadecimal digits, or [u+hhhh] with four to six.
                    escape      | /[x+zz]          | is not an escaped character
                    escape      | /[u+123]         | is not an escaped character
                    escape      | /[u+110000]      | is not an escaped character
                    separator   | /a[x+2f]b        | The text of 'a[x+2f]b' holds a '/' or '\\', which only a parameter's value may. Use a parameter such as [name] there.
                    separator   | /a\\b            | which only a parameter's value may
                    control     | /a[x+00]         | The text of 'a[x+00]' holds a control character, so no request could reach it. Rename it.
                    control     | /[id][u+0085]    | holds a control character
                    surrogate   | /[u+d83e]        | holds half of a surrogate pair
                    dots        | /..              | The text of '..' holds a '.' or '..' segment, so no request could reach it. Rename it.
                    dots        | /a/./b           | holds a '.' or '..' segment
                    dots        | /[x+2e]          | holds a '.' or '..' segment
                    dots        | /%2e             | holds a '.' or '..' segment
                    no slash    | posts/[id]       | The pattern 'posts/[id]' does not start with '/'. Write it as a path, such as /posts/[id].
                    empty       | /a//b            | The pattern '/a//b' has an empty segment, which no path matches. Remove the extra '/'.
                    empty       | //               | The pattern '//' has an empty segment
                    """)
    void aPatternThatCannotBeSaysWhyAndWhatToDo(String row, String pattern, String message) {
        assertThatThrownBy(() -> RoutePattern.parse(pattern))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "posts/[id]", "a.txt", "a.JAVA"})
    void aFileWithoutSourceEndingIsNoRoute(String source) {
        assertThatThrownBy(() -> RoutePattern.ofSource(source))
                .isInstanceOf(PatternException.class)
                .hasMessage(
                        "'%s' is no route source: its name has to end with .java, .mustache, .md or .html."
                                .formatted(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {".java", "a/.md", "a//b.java", "/a.java"})
    void aSourceWithoutANameIsNoRoute(String source) {
        assertThatThrownBy(() -> RoutePattern.ofSource(source))
                .isInstanceOf(PatternException.class)
                .hasMessageContaining("empty segment");
    }

    /** What is written is read back as the same pattern. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a",
                "/[a]-[b]",
                "/[file].[ext]",
                "/prefix-[...parts]",
                "/[...rest].json",
                "/sub[[param]]",
                "/[[slug]].json",
                "/[p=matcher]",
                "/[...s=m]",
                "/[[p=m]]/x",
                "/[...foo]-[...bar]",
                "/[x+5b]a[x+5d]",
                "/[x+5b][a][x+5d]",
                "/[[a]]/[b]",
                "/[...a=m]/[[b]]",
                "/[...a]/x/[...b]/y",
                "/x+2f",
                "/(g)",
            })
    void isWrittenAsItIsRead(String pattern) {
        assertThat(RoutePattern.parse(pattern)).hasToString(pattern);
    }

    @Test
    void aSlashAtItsEndMeansNothing() {
        assertThat(RoutePattern.parse("/a/[b]/"))
                .isEqualTo(RoutePattern.parse("/a/[b]"))
                .hasSameHashCodeAs(RoutePattern.parse("/a/[b]"))
                .isNotEqualTo(RoutePattern.parse("/a/[c]"));
    }

    /** Columns: pattern, shape. */
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/posts/[id].json, /posts/[].json",
        "/[a=int]/[[b]]/[...c=slug], /[=int]/[[]]/[...=slug]",
        "/[a]-[b=int], /[]-[=int]",
    })
    void hasAShapeWithoutNames(String pattern, String shape) {
        assertThat(RoutePattern.parse(pattern).shape()).isEqualTo(shape);
    }

    @Test
    void textInBracketsHasNotTheShapeOfAParameter() {
        assertThat(RoutePattern.parse("/[x+5b][x+5d]").shape())
                .isNotEqualTo(RoutePattern.parse("/[a]").shape());
    }

    @Test
    void m29knowsItsParametersInOrderWithTheirCase() {
        RoutePattern pattern = RoutePattern.parse("/users/[userId]/[b]-[...postSlug]");
        assertThat(pattern.parameterNames()).containsExactly("userId", "b", "postSlug");
        assertThat(pattern.isDynamic()).isTrue();
        assertThat(RoutePattern.parse("/users").isDynamic()).isFalse();
    }
}
