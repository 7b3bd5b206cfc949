package dev.perigee.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteIndexTest {

    private static final RouteEntry POST =
            new RouteEntry(
                    "/posts/[id].json",
                    "posts/[id].json.java",
                    RouteEntry.Kind.ENDPOINT,
                    true,
                    List.of("GET"),
                    Optional.of("posts.PostJson"),
                    Optional.empty(),
                    List.of("Outer", "Inner"),
                    true);
    private static final RouteEntry ABOUT =
            new RouteEntry(
                    "/about",
                    "about.md",
                    RouteEntry.Kind.PAGE,
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.of(5L << 30),
                    List.of(),
                    false);
    private static final MiddlewareEntry OUTER =
            new MiddlewareEntry("/", "_middleware.java", "Outer", true);

    private static SiteIndex index(Map<String, String> matchers) {
        SiteSettings settings =
                SiteSettings.parse(
                        Map.of(
                                "site", "https://example.com",
                                "locales", "en, pt, es",
                                "fallbackLocales", "pt=es, es=en",
                                "localeDomains", "es=https://es.example.com",
                                "base", "/docs",
                                "originUrl", "https://origin.example.com",
                                "allowedDomains", "*.example.com",
                                "redirects", "/old /new 308",
                                "headers", "/a\nX-One: 1\nX-Two: \"2\""));
        return new SiteIndex(
                settings,
                List.of(POST, ABOUT),
                List.of(OUTER),
                matchers,
                Optional.of("Application_"));
    }

    private static SiteIndex read(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return SiteIndex.read(new ByteArrayInputStream(bytes), "site.json");
    }

    private static String json(SiteIndex index) {
        return new String(index.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        SiteIndex index = index(Map.of("even", "Even"));
        assertThat(read(json(index))).isEqualTo(index);
    }

    @Test
    void anEmptySiteIsRead() throws IOException {
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.defaults(), List.of(), List.of(), Map.of(), Optional.empty());
        assertThat(read(json(index))).isEqualTo(index);
    }

    @Test
    void theSameIndexGivesTheSameBytes() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("b", "B");
        one.put("a", "A");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("a", "A");
        other.put("b", "B");
        assertThat(index(one).toBytes()).isEqualTo(index(other).toBytes());
        assertThat(json(index(one))).startsWith("{\n  \"version\" : 3,\n").doesNotContain("\r");
    }

    @Test
    void anotherVersionIsSaidInASentence() {
        assertThatThrownBy(() -> read("{\"version\":7,\"new\":true}"))
                .isInstanceOf(IndexException.class)
                .hasMessage(
                        "site.json is of version 7, but this Perigee reads version 3. Build the site again,"
                                + " with the same version of Perigee for the plugin and the runtime.");
    }

    @Test
    void whatIsNoIndexIsSaidInASentence() {
        for (String text :
                List.of("", "{", "[]", "{}", "null", "{\"version\":3}", "{\"version\":\"3\"}")) {
            assertThatThrownBy(() -> read(text))
                    .as(text)
                    .isInstanceOf(IndexException.class)
                    .hasMessageStartingWith("site.json is no part of a Perigee site index: ")
                    .hasMessageEndingWith(". Build the site again.");
        }
    }
}
