package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Headers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNamesTest {

    @TempDir Path project;

    static Stream<Arguments> badNames() {
        return Stream.of(
                Arguments.of("", "empty segment"),
                Arguments.of("/a", "empty segment"),
                Arguments.of("a/", "empty segment"),
                Arguments.of("a//b", "empty segment"),
                Arguments.of("../../etc/passwd", "'.' or '..' segment"),
                Arguments.of("a/../b", "'.' or '..' segment"),
                Arguments.of("./a", "'.' or '..' segment"),
                Arguments.of("a/%2e%2e/b", "'.' or '..' segment"),
                Arguments.of("a\0b", "control character"),
                Arguments.of("a\nb", "control character"),
                Arguments.of("a\u0085b", "control character"),
                Arguments.of("\ud800", "half of a surrogate pair"),
                Arguments.of("x\udc00y", "half of a surrogate pair"),
                Arguments.of("a\\b", "backslash"),
                Arguments.of("a".repeat(256), "256 bytes"),
                Arguments.of("x/" + "é".repeat(128), "256 bytes"),
                Arguments.of("a./b", "ends with a dot or a blank"),
                Arguments.of("a/b ", "ends with a dot or a blank"),
                Arguments.of("con", "a device on Windows"),
                Arguments.of("a/NUL.txt", "a device on Windows"),
                Arguments.of("COM1", "a device on Windows"),
                Arguments.of("aux.json/b", "a device on Windows"),
                Arguments.of("lpt9.tar.gz", "a device on Windows"),
                Arguments.of("com¹", "a device on Windows"));
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void namesThatCannotBeAreRefused(String key, String rule) throws Exception {
        SiteFixture site = new SiteFixture(project.resolve("p"));
        site.build(Map.of("last", "site"));
        OutputFile file = new OutputFile(key, "[id].java", "/[id]", "id=?");
        assertThatThrownBy(() -> site.build(s -> s.write(file, new byte[1], 200, Headers.empty())))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("[id].java: The file '")
                .hasMessageContaining("(id=?) cannot be: its name ")
                .hasMessageContaining(rule)
                .hasMessageEndingWith(
                        "Give the parameter another value, or mark the route @Route(prerender ="
                                + " false).")
                .message()
                .doesNotContainPattern("\\p{Cntrl}");
        assertThat(site.site()).isEqualTo(Map.of("last", "site"));
        try (Stream<Path> left = Files.list(project)) {
            assertThat(left).containsExactly(project.resolve("p"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.json",
                "50%",
                "100%25",
                "a;b.txt",
                "console.json",
                "com10",
                "comx",
                "nul-1.txt",
                ".well-known/x",
                "日本/語.json",
                "𝄞",
                "a b",
                "[x]",
                "..a",
                "a..b",
                "_headers/x",
                "x/_headers",
                "404.html/x.json",
                "x/404.html",
                "it's",
            })
    void otherNamesAreFineAndFound(String key) throws Exception {
        SiteFixture site = new SiteFixture(project);
        OutputFile file = new OutputFile(key, "[id].java", "/[id]", "id=?");
        if (OutputNames.isHidden(key)) {
            file = new OutputFile(key, "s.java", "/s", "");
        }
        OutputFile made = file;
        Outcome outcome = site.build(s -> s.write(made, new byte[] {'1'}, 200, Headers.empty()));
        assertThat(site.site()).isEqualTo(Map.of(key, "1"));
        assertThat(site.table().find(key)).isPresent();
        assertThat(outcome.warnings()).isEmpty();
    }

    @Test
    void segmentsMayFillTheirLimit() {
        assertThat(OutputNames.flaw("é".repeat(127))).isEmpty();
        assertThat(OutputNames.flaw("é".repeat(127) + "a")).isEmpty();
        assertThat(OutputNames.flaw("𝄞".repeat(63) + "abc")).isEmpty();
        assertThat(OutputNames.flaw("𝄞".repeat(64))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_headers",
                "_redirects",
                "_routes.json",
                "_worker.js",
                "404.html",
                "500.html",
                "404/index.html",
                ".htaccess",
                "a/.git/config",
                ".well-knownx/y",
            })
    void aValueCannotMakeNamesThatMeanSomething(String key) {
        SiteFixture site = new SiteFixture(project);
        OutputFile file = new OutputFile(key, "[id].java", "/[id]", "id=x");
        assertThatThrownBy(() -> site.build(s -> s.write(file, new byte[1], 200, Headers.empty())))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("cannot come from a parameter's value")
                .hasMessageContaining("(id=x)");
    }

    @Test
    void namesThatSomeSystemsCannotTakeAreWarnedOf() throws Exception {
        SiteFixture site = new SiteFixture(project);
        Outcome outcome = site.build(Map.of("<script>", "1", "a:b", "2", "fine", "3", "a#b", "4"));
        assertThat(outcome.warnings())
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .startsWith("3 files have a character in the name that Windows cannot store")
                .contains("'<script>', 'a#b', 'a:b'");
        assertThat(site.table().find("<script>")).isPresent();
        assertThat(site.build(Map.of("<script>", "1", "a:b", "2", "fine", "3", "a#b", "4")))
                .extracting(Outcome::warnings)
                .isEqualTo(outcome.warnings());
    }
}
