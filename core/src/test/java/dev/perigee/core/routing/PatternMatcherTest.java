package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.path.CanonicalPath;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternMatcherTest {

    private static final Map<String, Predicate<String>> MATCHERS =
            Map.of(
                    "acc", value -> true,
                    "rej", value -> false,
                    "empty", String::isEmpty,
                    "even", value -> value.length() % 2 == 0,
                    "int", value -> Matchers.builtIn().get("int").test(value),
                    "positive-integer", value -> value.matches("[1-9][0-9]*"),
                    "word", value -> value.matches("\\w+"));

    /** Columns: row, pattern, raw path, parameters; {@code none} if it does not match. */
    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    R-01          | /                            | /                      | {}
                    R-01 more     | /                            | /x                     | none
                    R-03          | /blog/[slug].json            | /blog/a.json           | {slug=a}
                    R-03 dots     | /blog/[slug].json            | /blog/a.b.json         | {slug=a.b}
                    R-03 empty    | /blog/[slug].json            | /blog/.json            | none
                    R-05 none     | /blog/[[slug]].json          | /blog/.json            | {}
                    R-05          | /blog/[[slug]].json          | /blog/x.json           | {slug=x}
                    R-05 text     | /blog/[[slug]].json          | /blog.json             | none
                    R-07 none     | /foo/[...c]/bar              | /foo/bar               | {c=}
                    R-07          | /foo/[...c]/bar              | /foo/a/b/bar           | {c=a/b}
                    R-07 joined   | /foo/[...c]/bar              | /foobar                | none
                    R-07 twice    | /foo/[...c]/bar              | /foo/bar/bar           | {c=bar}
                    R-09          | /blog/[page-slug=positive-integer] | /blog/42         | {page-slug=42}
                    R-09 refused  | /blog/[page-slug=positive-integer] | /blog/x          | none
                    R-11          | /blog/[[slug]]/sub[[param]]  | /blog/slug/sub         | {slug=slug}
                    R-11 none     | /blog/[[slug]]/sub[[param]]  | /blog/sub              | {}
                    R-11 both     | /blog/[[slug]]/sub[[param]]  | /blog/slug/subparam    | {slug=slug, param=param}
                    R-13          | /blog/[[slug]]/sub[[param]]  | /blog/subparam         | {param=param}
                    optional rest | /[[slug]]/[...rest]          | /                      | {rest=}
                    optional rest | /[[slug]]/[...rest]          | /slug                  | {slug=slug, rest=}
                    optional rest | /[[slug]]/[...rest]          | /slug/rest/sub         | {slug=slug, rest=rest/sub}
                    R-15          | /[...rest]/path              | /rest/path             | {rest=rest}
                    R-15 none     | /[...rest]/path              | /path                  | {rest=}
                    R-19          | /[file].[ext]                | /a.b.c                 | {file=a, ext=b.c}
                    R-19 no text  | /[file].[ext]                | /a                     | none
                    R-19 no file  | /[file].[ext]                | /.c                    | none
                    R-19 no ext   | /[file].[ext]                | /a.                    | none
                    R-19 hyphens  | /[a]-[b]                     | /x-y-z                 | {a=x, b=y-z}
                    R-19 doubled  | /[a]-[b]                     | /x--z                  | {a=x, b=-z}
                    R-19 at front | /[a]-[b]                     | /-x-z                  | {a=-x, b=z}
                    R-21          | /[[s1=acc]]/[[s2=rej]]       | /foo                   | {s1=foo}
                    R-21 shifted  | /[[s1=rej]]/[[s2=acc]]       | /foo                   | {s2=foo}
                    R-21 refused  | /[[s1=rej]]/[[s2=rej]]       | /foo                   | none
                    R-21 absent   | /[[s1=rej]]/[[s2=rej]]       | /                      | {}
                    R-23          | /[...s=acc]                  | /                      | {s=}
                    R-23 refused  | /[...s=rej]                  | /                      | none
                    R-23 whole    | /[...s=even]                 | /ab/c                  | {s=ab/c}
                    R-25          | /[[s1=rej]]/[slug2]/[...rest] | /foo/bar/baz          | {slug2=foo, rest=bar/baz}
                    R-27          | /[[a=rej]]/[[b=rej]]/[[c=rej]]/[...d] | /a/b/c/d      | {d=a/b/c/d}
                    R-29          | /[[s1=rej]]/[[s2=rej]]/[...rest] | /foo/bar/baz       | {rest=foo/bar/baz}
                    R-31          | /[[a=rej]]/[[b=acc]]/c       | /a/b/c                 | none
                    R-31 shifted  | /[[a=rej]]/[[b=acc]]/c       | /b/c                   | {b=b}
                    R-33          | /[[s1=rej]]/[[s2=acc]]/constant/[[s3=acc]] | /b/constant/c | {s2=b, s3=c}
                    R-35          | /[slug1]/[[lang=rej]]/[[page=acc]] | /a/2             | {slug1=a, page=2}
                    R-37          | /[[lang=rej]]/[asset=acc]/[[categoryType]]/[...categories] | /music | {asset=music, categories=}
                    R-39          | /[[lang=rej]]/[asset=acc]/[[categoryType]]/[...categories] | /music/genre/rock | {asset=music, categoryType=genre, categories=rock}
                    R-41          | /[[lang=rej]]/[asset=acc]/[[categoryType]]/[...categories] | /es/sfx/category/car/crash | {asset=es, categoryType=sfx, categories=category/car/crash}
                    R-41 accepted | /[[lang=acc]]/[asset=acc]/[[categoryType]]/[...categories] | /es/sfx/category/car/crash | {lang=es, asset=sfx, categoryType=category, categories=car/crash}
                    R-43          | /[...a=rej]/[b]              | /foo                   | none
                    R-43 accepted | /[...a=acc]/[b]              | /foo                   | {a=, b=foo}
                    R-45          | /prefix-[...parts]           | /prefix-one/two        | {parts=one/two}
                    R-45 none     | /prefix-[...parts]           | /prefix-               | {parts=}
                    R-45 text     | /prefix-[...parts]           | /prefix                | none
                    R-45 part     | /prefix-[...parts]           | /prefix-/two           | none
                    R-47          | /a/[...r]                    | /a                     | {r=}
                    R-47 joined   | /a/[...r]                    | /ab                    | none
                    R-49          | /about                       | /about/                | {}
                    R-49 twice    | /about                       | /about//               | none
                    R-49 case     | /about                       | /About                 | none
                    R-53          | /blog/[slug=word]            | /blog/hello            | {slug=hello}
                    R-53 refused  | /blog/[slug=word]            | /blog/hello-world      | none
                    R-57          | /rest/[...rest]/deep         | /rest/x/y/deep         | {rest=x/y}
                    R-57 longer   | /foo                         | /food                  | none
                    R-57 whole    | /one-[x]                     | /one-bard              | {x=bard}
                    R-66 back     | /blog/[one]/[...two]-not-three | /blog/one/two/2-not-three | {one=one, two=two/2}
                    O32 back      | /[...foo]-[...bar]           | /one-two               | {foo=one, bar=two}
                    O32 empty     | /[...foo]-[...bar]           | /-                     | {foo=, bar=}
                    O32 segments  | /[...foo]-[...bar]           | /a/b-c/d               | {foo=a/b, bar=c/d}
                    M-17          | /[...rest].json              | /a/b.json              | {rest=a/b}
                    M-17 none     | /[...rest].json              | /.json                 | {rest=}
                    M-17 part     | /[...rest].json              | /a/.json               | none
                    M01           | /[id]                        | /1                     | {id=1}
                    M03           | /[...r]                      | /another///here        | none
                    M05           | /[...r]                      | //foo/bar              | none
                    M11           | /[path]                      | /file.html             | {path=file.html}
                    M13           | /hello.world                 | /hello.world/          | {}
                    M17           | /[category]                  | /%5Bpage%5D            | {category=[page]}
                    M17 raw       | /[category]                  | /[page]                | {category=[page]}
                    M29           | /users/[userId]/posts/[postSlug] | /users/A/posts/b   | {userId=A, postSlug=b}
                    S05           | /api/[...path]               | /api/us%65rs/list      | {path=users/list}
                    U-03          | /encoded/[slug]              | /encoded/test%252fme   | {slug=test%2fme}
                    U-05          | /encoded/[slug]              | /encoded/%5b           | {slug=[}
                    L121 NFC      | /é                           | /%C3%A9                | {}
                    L121 NFD      | /é                           | /e%CC%81               | none
                    L121 source   | /e\u0301                     | /%C3%A9                | {}
                    bands         | /bands/[name]                | /bands/AC%2FDC         | {name=AC/DC}
                    bands in text | /bands/[name].json           | /bands/AC%2FDC.json    | {name=AC/DC}
                    bands as text | /bands/AC/DC                 | /bands/AC%2FDC         | none
                    backslash     | /[x]                         | /a%5Cb                 | {x=a\\b}
                    rest slash    | /[...x]                      | /a/b%2Fc               | {x=a/b/c}
                    matcher value | /[x=word]                    | /%61b                  | {x=ab}
                    no split      | /[a=int]-[b]                 | /x-1                   | none
                    later split   | /[slug]-[id=int]             | /my-great-post-42      | {slug=my-great-post, id=42}
                    three pieces  | /[y=int]-[m=int]-[d].[ext]   | /2026-1-2.tar.gz       | {y=2026, m=1, d=2, ext=tar.gz}
                    one rest piece| /[...a]-[b]                  | /x-y/z-w               | {a=x-y/z, b=w}
                    dots a value  | /[x].json                    | /...json               | none
                    dot a value   | /[x].json                    | /..json                | none
                    dots in rest  | /docs/[...p].txt             | /docs/a/...txt         | none
                    fewest first  | /[...a].x/[b]                | /1.x/2.x/3             | {a=1.x/2, b=3}
                    two rests     | /[...a]/x/[...b]             | /x/x/x                 | {a=x/x, b=}
                    rest matcher  | /[...a=empty]/x/[...b]       | /x/x/x                 | {a=, b=x/x}
                    rest by parity| /[...a=even]/[b]             | /ab/c                  | {a=ab, b=c}
                    rest refused  | /[...a=even]/[b]             | /a/c                   | none
                    optional gives| /[[a]]/[b]                   | /x                     | {b=x}
                    optional takes| /[[a]]/[b]                   | /x/y                   | {a=x, b=y}
                    """)
    void matches(String row, String pattern, String raw, String params) {
        assertThat(match(pattern, raw).map(Map::toString).orElse("none")).isEqualTo(params);
    }

    @Test
    void paramsStandInTheOrderOfThePattern() {
        assertThat(match("/[z]/[a]/[m]", "/1/2/3").orElseThrow().keySet())
                .containsExactly("z", "a", "m");
    }

    /** The work is counted by what matchers are asked, not by a clock. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/[a=rej]-[b]",
                "/[a=acc]-[b=rej]",
                "/[a=acc]-[b=acc]-[c=rej]",
                "/[a]-[b]-[c=rej]",
                "/[a=acc]-[b=rej]-[c]-[d]-[e]",
                "/[...a]-[b=rej]-[[c]]",
                "/[a]-[b]-[c]-[d].[e=acc]",
            })
    void aPathOfHyphensIsSplitInBoundedWays(String pattern) {
        int[] asked = new int[1];
        Map<String, Predicate<String>> counting =
                Map.of("acc", value -> ++asked[0] > 0, "rej", value -> ++asked[0] < 0);
        CanonicalPath path = CanonicalPath.parse("/" + "-".repeat(8_000));
        assertThat(PatternMatcher.of(RoutePattern.parse(pattern), counting).match(path)).isEmpty();
        assertThat(asked[0]).isLessThanOrEqualTo(2 * MixedMatcher.MAX_SPLITS + 2);
    }

    @Test
    void anHonestValueOfManyWordsIsSplit() {
        String slug = "word-".repeat(200) + "end";
        assertThat(match("/[slug]-[id=int]", "/" + slug + "-7"))
                .contains(Map.of("slug", slug, "id", "7"));
    }

    @Test
    void anUnknownMatcherIsNamedWithTheWayOut() {
        RoutePattern pattern = RoutePattern.parse("/[n=even2]");
        assertThatThrownBy(() -> PatternMatcher.of(pattern, Matchers.builtIn()))
                .isInstanceOf(PatternException.class)
                .hasMessage(
                        "There is no matcher 'even2', which '/[n=even2]' uses. Add"
                                + " _matchers/even2.java, or use one of these: date, int, long,"
                                + " slug, uuid.");
    }

    private static Optional<Map<String, String>> match(String pattern, String raw) {
        return PatternMatcher.of(RoutePattern.parse(pattern), MATCHERS)
                .match(CanonicalPath.parse(raw));
    }
}
