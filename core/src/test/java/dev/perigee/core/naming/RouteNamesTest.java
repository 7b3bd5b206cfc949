package dev.perigee.core.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.routing.RoutePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/ ~ index ~ INDEX",
                "/about ~ about ~ ABOUT",
                "/about-us ~ aboutUs ~ ABOUT_US",
                "/aboutUs ~ aboutUs ~ ABOUT_US",
                "/blog/tags/[tag] ~ blogTags ~ BLOG_TAGS_BY_TAG",
                "/posts/[id].json ~ postsJson ~ POSTS_BY_ID_JSON",
                "/posts/[id]/comments ~ postsComments ~ POSTS_BY_ID_COMMENTS",
                "/feed.xml ~ feedXml ~ FEED_XML",
                "/[id] ~ index ~ BY_ID",
                "/[id].json ~ json ~ BY_ID_JSON",
                "/[a]-[b] ~ index ~ BY_A_AND_B",
                "/[year=int]/[slug] ~ index ~ BY_YEAR_AND_SLUG",
                "/[...path] ~ index ~ BY_PATH",
                "/docs/[...path].txt ~ docsTxt ~ DOCS_BY_PATH_TXT",
                "/[[lang]]/about ~ about ~ BY_LANG_ABOUT",
                "/users/[user-id] ~ users ~ USERS_BY_USER_ID",
                "/users/[userId] ~ users ~ USERS_BY_USER_ID",
                "/.well-known/security.txt ~ wellKnownSecurityTxt ~ WELL_KNOWN_SECURITY_TXT",
                "/FAQ ~ faq ~ FAQ",
                "/RSS/feed ~ rssFeed ~ RSS_FEED",
                "/new ~ new_ ~ NEW",
                "/class/[id] ~ class_ ~ CLASS_BY_ID",
                "/wait/[ms=long] ~ wait_ ~ WAIT_BY_MS",
                "/to-string ~ toString_ ~ TO_STRING",
                "/404 ~ _404 ~ _404",
                "/2024/report ~ _2024Report ~ _2024_REPORT",
                "/über-uns ~ überUns ~ ÜBER_UNS",
                "/straße ~ straße ~ STRAßE",
                "/日本/[都市] ~ 日本 ~ 日本_BY_都市",
                "/हिन्दी ~ हिन्दी ~ हिन्दी",
                "/🚀 ~ u1f680 ~ U1F680",
                "/- ~ index ~ INDEX",
                "/x[[n]]y ~ xY ~ X_BY_N_Y",
                "/[-] ~ index ~ BY_VALUE",
                "/[x+5b]a ~ a ~ A",
            })
    void aRouteAloneIsNamedByItsWords(String pattern, String method, String constant) {
        RouteName name = names(pattern).get(0);

        assertThat(List.of(name.method(), name.constant())).containsExactly(method, constant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "other number of parameters ~ /posts /posts/[id] ~ posts posts ~ POSTS POSTS_BY_ID",
                "the same number ~ /blog/[...page] /blog/[post] ~ blogByPage blogByPost ~ BLOG_BY_PAGE BLOG_BY_POST",
                "a rest may be none ~ /blog /blog/[...page] ~ blog blogByPage ~ BLOG BLOG_BY_PAGE",
                "optional ~ /about /[[lang]]/about ~ byLangAbout about ~ BY_LANG_ABOUT ABOUT",
                "places ~ /[lang]/posts /posts/[id] ~ byLangPosts postsById ~ BY_LANG_POSTS POSTS_BY_ID",
                "separators ~ /a-b /a/b ~ a_2d_b a_2f_b ~ A_2D_B A_2F_B",
                "nothing to separate ~ /a-b /aB ~ a_2d_b aB_ ~ A_2D_B AB_",
                "the root and its like ~ / /- /index ~ _2f_ _2d_ index_ ~ _2F_ _2D_ INDEX_",
                "a matcher ~ /p/[id] /p/[id=int] ~ p_2f__5b_id_5d_ p_2f__5b_id_3d_int_5d_ ~ P_2F__5B_ID_5D_ P_2F__5B_ID_3D_INT_5D_",
                "a name in the way ~ /x/by-y /x/[y] /x/[...z] ~ xByY xByY xByZ ~ X_2F__5B_Y_5D_ X_2F_BY_2D_Y X_BY_Z",
                "digits ~ /404 /_404 ~ _34_04 _5f_404 ~ _34_04 _5F_404",
            })
    void severalAreToldApart(String what, String patterns, String methods, String constants) {
        List<RouteName> names = names(patterns.split(" "));

        assertThat(names.stream().map(RouteName::method))
                .as(what)
                .containsExactlyInAnyOrder(methods.split(" "));
        assertThat(names.stream().map(RouteName::constant))
                .as(what)
                .containsExactlyInAnyOrder(constants.split(" "));
    }

    /** Whoever has a name keeps it, or nobody has it: no link changes its target unseen. */
    @ParameterizedTest
    @CsvSource({"/a-b,/a/b", "/a-b,/aB", "/blog/[post],/blog/[page=int]", "/404,/_404"})
    void noRouteTakesTheNameOfAnother(String before, String added) {
        String name = names(before).get(0).method();

        assertThat(names(before, added))
                .filteredOn(each -> each.method().equals(name))
                .extracting(each -> each.pattern().toString())
                .isEmpty();
    }

    /** Whatever characters patterns are made of, and in whatever order they come. */
    @Test
    void anyRoutesHaveNamesOfTheirOwn() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> patterns = new ArrayList<>(randomPatterns(random));
            List<RouteName> names = names(patterns.toArray(String[]::new));
            Collections.shuffle(patterns, random);

            assertThat(names(patterns.toArray(String[]::new))).isEqualTo(names);
            assertThat(names.stream().map(RouteName::constant)).doesNotHaveDuplicates();
            assertThat(names.stream().flatMap(RouteNamesTest::calls)).doesNotHaveDuplicates();
            assertThat(names.stream().flatMap(each -> Stream.of(each.method(), each.constant())))
                    .allMatch(RouteNamesTest::isIdentifier);
        }
    }

    private static Stream<String> calls(RouteName name) {
        return name.signature().overloads().stream()
                .map(arguments -> name.method() + " with " + arguments.size());
    }

    private static boolean isIdentifier(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    private static Set<String> randomPatterns(Random random) {
        List<String> parts =
                Arrays.asList(
                        "a b B - _ . 1 é 🚀 new [x] [y] [[x]] [...z] [x=int] index".split(" "));
        Set<String> patterns = new HashSet<>();
        Set<String> folded = new HashSet<>();
        while (patterns.size() < 40) {
            StringBuilder pattern = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                pattern.append(random.nextInt(3) == 0 ? "/" : "");
                pattern.append(parts.get(random.nextInt(parts.size())));
            }
            try {
                String parsed = RoutePattern.parse("/" + pattern).toString();
                // a site cannot have two that differ only in case
                if (folded.add(parsed.toLowerCase(Locale.ROOT))) {
                    patterns.add(parsed);
                }
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
        return patterns;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/posts/[id] ~ posts(id)",
                "/docs/[...path] ~ docs(path...)",
                "/docs/[lang]/[...path] ~ docs(lang, path...)",
                "/[[lang]]/about ~ about(lang) about()",
                "/[[lang]]/docs/[...path] ~ docs(lang, path) docs(lang) docs()",
                "/[...a]/x/[...b] ~ x(a, b) x(a) x()",
                "/[[lang]]/posts/[id] ~ posts(lang, id) posts(id)",
                "/x/[class]/[a-b]/[a_b]/[1st] ~ x(class_, aB, aB_2, _1st)",
            })
    void whatMayBeLeftOutHasOverloads(String pattern, String calls) {
        RouteName name = names(pattern).get(0);
        List<String> shown =
                name.signature().overloads().stream()
                        .map(arguments -> name.plain() + shown(name.signature(), arguments))
                        .toList();

        assertThat(String.join(" ", shown)).isEqualTo(calls);
    }

    private static String shown(Signature signature, List<Signature.Argument> arguments) {
        List<String> names = arguments.stream().map(Signature.Argument::name).toList();
        return "(" + String.join(", ", names) + (signature.varargs() ? "...)" : ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "posts ~ ~ /posts",
                "posts ~ id ~ /posts/[id]",
                "blog ~ post ~ /blog/[post]",
                "blog ~ page ~ /blog/[...page]",
                "blog ~ ~ /blog/[...page]",
                "blogByPost ~ post ~ /blog/[post]",
            })
    void aNameAndParametersFindARoute(String name, String params, String pattern) {
        assertThat(sample().find(name, words(params)).pattern()).hasToString(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "post ~ ~ There is no route named 'post'. Did you mean 'posts'? There are: aB, a_2d_b, a_2f_b, blog, blogByPage, blogByPost, one, posts.",
                "one ~ ~ The route 'one' wants a value for 'x'. Write 'one x=… (y=…)'.",
                "one ~ x z ~ The route 'one' has no parameter 'z'. Write 'one x=… (y=…)'.",
                "posts ~ x ~ No route named 'posts' has the parameters x. Write 'posts', or 'posts id=…'.",
                "aB ~ ~ 'aB' may be any of /a-b and /a/b. Write which: a_2d_b, a_2f_b.",
            })
    void whatFindsNoneIsTold(String name, String params, String message) {
        assertThatThrownBy(() -> sample().find(name, words(params)))
                .isInstanceOf(NoSuchRouteException.class)
                .hasMessage(message);
    }

    private static RouteNames sample() {
        List<String> patterns =
                List.of(
                        "/posts",
                        "/posts/[id]",
                        "/blog/[...page]",
                        "/blog/[post]",
                        "/a-b",
                        "/a/b",
                        "/one/[x]/[[y]]");
        return RouteNames.of(patterns.stream().map(RoutePattern::parse).toList());
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static List<RouteName> names(String... patterns) {
        return RouteNames.of(Stream.of(patterns).map(RoutePattern::parse).toList()).all();
    }
}
