package dev.perigee.generator.prerender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.perigee.api.StaticPath;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryCheckTest {

    private static PathToRender listed(String source, Object... namesAndValues)
            throws BadEntryException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return EntryCheck.listed(Routes.route(source), 4, StaticPath.of(values));
    }

    static List<Arguments> good() {
        return List.of(
                Arguments.of("[id].json.java", "id", 0, "0.json", "/0.json"),
                Arguments.of("[id].json.java", "id", 1.5, "1.5.json", "/1.5.json"),
                Arguments.of("[id].java", "id", -7L, "-7", "/-7"),
                Arguments.of("[id].java", "id", true, "true", "/true"),
                Arguments.of("[id].java", "id", 'x', "x", "/x"),
                Arguments.of(
                        "[d].java", "d", LocalDate.of(2026, 1, 31), "2026-01-31", "/2026-01-31"),
                Arguments.of("[u].java", "u", new UUID(0, 1), new UUID(0, 1).toString(), null),
                Arguments.of("[id].json.java", "id", "a b", "a b.json", "/a%20b.json"),
                Arguments.of("[id].java", "id", "50%", "50%", "/50%25"),
                Arguments.of("[id].java", "id", "<script>'\"", "<script>'\"", "/%3Cscript%3E'%22"),
                Arguments.of("[id].java", "id", "e\u0301", "\u00e9", "/%C3%A9"),
                Arguments.of("[...p].txt.java", "p", "a/b", "a/b.txt", "/a/b.txt"),
                Arguments.of("x/[...p].java", "p", "", "x", "/x"),
                Arguments.of("[...p].java", "p", "", "index.html", "/"),
                Arguments.of("[[lang]]/about.java", "lang", "", "about", "/about"),
                Arguments.of("[[lang]]/about.java", "lang", "de", "de/about", "/de/about"),
                Arguments.of("[n=int].java", "n", 12, "12", "/12"),
                Arguments.of("[[n=int]]/a.java", "n", "", "a", "/a"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void makesPathAndFile(String source, String name, Object value, String key, String path)
            throws BadEntryException {
        PathToRender made = listed(source, name, value);
        assertThat(made.key()).isEqualTo(key);
        if (path != null) {
            assertThat(made.path()).isEqualTo(path);
        }
    }

    @Test
    void severalParametersMakeOnePath() throws BadEntryException {
        PathToRender made = listed("[a]-[b]/[...c].json.java", "c", "x/y", "b", 2, "a", 1);
        assertThat(made.key()).isEqualTo("1-2/x/y.json");
        assertThat(made.params().toString()).isEqualTo("{a=1, b=2, c=x/y}");
        assertThat(made.named()).isEqualTo("/1-2/x/y.json (entry 4: a=1, b=2, c=x/y)");
    }

    @Test
    void paramsAreThoseThatTheRouterWouldGive() throws BadEntryException {
        assertThat(listed("[[a]]/x/[...b].java").params()).isEqualTo(Map.of("b", ""));
    }

    @Test
    void propsGoAlong() throws BadEntryException {
        StaticPath path = StaticPath.of("id", 1).withProps("props");
        assertThat(EntryCheck.listed(Routes.route("[id].java"), 1, path).props()).contains("props");
    }

    @Test
    void aRouteWithoutParametersHasOnePath() {
        PathToRender made = EntryCheck.fixed(Routes.route("a/b.json.java"));
        assertThat(made.key()).isEqualTo("a/b.json");
        assertThat(made.named()).isEqualTo("/a/b.json");
    }

    static List<Arguments> bad() {
        return List.of(
                bad(
                        "[id].json.java",
                        Map.of("idd", 1),
                        "has a value for 'idd', but the route has no such parameter. Did you mean 'id'?"),
                bad(
                        "[id].json.java",
                        Map.of("ID", 1),
                        "has a value for 'ID', but the route has no such parameter. Did you mean 'id'?"),
                bad(
                        "[category]/[id].java",
                        Map.of("catgory", 1),
                        "has a value for 'catgory', but the route has no such parameter. Did you mean 'category'?"),
                bad(
                        "[category]/[id].java",
                        Map.of("other", 1),
                        "has a value for 'other', but the route has no such parameter. It has: category, id."),
                bad(
                        "[category]/[id].java",
                        Map.of("id", 1),
                        "has no value for the parameter 'category'. Add one."),
                bad("[id].java", Map.of(), "has no value for the parameter 'id'. Add one."),
                bad(
                        "[id].java",
                        nulls("id"),
                        "has null for the parameter 'id'. Give it a value; an optional or rest parameter can be left out."),
                bad(
                        "[...p].java",
                        nulls("p"),
                        "has null for the parameter 'p'. Give it a value; an optional or rest parameter can be left out."),
                bad(
                        "[id].java",
                        Map.of("id", ""),
                        "has an empty value for the parameter 'id'. Only an optional or rest parameter may be empty."),
                bad(
                        "[id].java",
                        Map.of("id", new int[1]),
                        "has a int[] for the parameter 'id', which has no text of its own. Hand over a text, a number, a date."),
                bad(
                        "[id].java",
                        Map.of("id", new Object()),
                        "has a java.lang.Object for the parameter 'id', which has no text of its own. Hand over a text, a number, a date."),
                bad(
                        "[n=int].java",
                        Map.of("n", "x"),
                        "has 'x' for the parameter 'n', which the matcher 'int' refuses, so no request could ask for it."),
                bad(
                        "[n=even].java",
                        Map.of("n", 3),
                        "has '3' for the parameter 'n', which the matcher 'even' refuses, so no request could ask for it."),
                bad(
                        "[...n=int].java",
                        Map.of(),
                        "has '' for the parameter 'n', which the matcher 'int' refuses, so no request could ask for it."));
    }

    private static Arguments bad(String source, Map<String, ?> values, String message) {
        return Arguments.of(source, values, message);
    }

    private static Map<String, Object> nulls(String name) {
        Map<String, Object> map = new HashMap<>();
        map.put(name, null);
        return map;
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatIsWrong(String source, Map<String, ?> values, String message) {
        PrerenderedRoute route = Routes.route(source);
        BadEntryException bad =
                catchThrowableOfType(
                        BadEntryException.class,
                        () -> EntryCheck.listed(route, 4, StaticPath.of(values)));
        assertThat(bad.problem().file()).contains("src/main/pages/" + source);
        assertThat(bad.problem().message())
                .isEqualTo(
                        "Entry 4 of getStaticPaths (counted from 1) of "
                                + route.entry().pattern()
                                + " "
                                + message);
    }

    @ParameterizedTest
    @CsvSource({
        "[id].java, ../../etc/passwd",
        "[id].java, a/b",
        "[id].java, ..",
        "[id].java, .",
        "[id].java, %2e%2e",
        "[id].java, 'a\\b'",
        "[...p].java, 'a\\b'",
        "[...p].java, a//b",
        "[...p].java, /a",
        "[...p].java, a/",
        "[...p].java, /",
        "[...p].java, a/../b",
        "[...p].java, ./a",
        "[...p].java, ../../../etc/passwd",
    })
    void valuesThatWouldLeaveTheFolderAreRefused(String source, String value) {
        String name = source.contains("...") ? "p" : "id";
        assertThatThrownBy(() -> listed(source, name, value))
                .isInstanceOf(BadEntryException.class)
                .hasMessageStartingWith("Entry 4 of getStaticPaths (counted from 1): ")
                .hasMessageContaining("'" + name + "'");
    }

    @Test
    void charactersThatNoPathHasAreRefused() {
        for (String value :
                Arrays.asList("a\0b", "a\nb", "\u0085", "\ud800", "a\udc00b", "\u007f")) {
            assertThatThrownBy(() -> listed("[id].java", "id", value))
                    .isInstanceOf(BadEntryException.class)
                    .hasMessageContaining("'id'");
        }
    }
}
