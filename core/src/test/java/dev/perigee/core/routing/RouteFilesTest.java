package dev.perigee.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteFilesTest {

    /** M23, M25 and section 3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.java",
                "about.mustache",
                "note.md",
                "a.html",
                "feed.xml.mustache",
                "posts/[id].json.java",
                "visible.java",
                ".well-known/dnt-policy.java",
                "a/.well-known/b.md",
                "(_x)/a.java",
                "a_b/c-_.java",
                "404.mustache",
                "api/package-info.json.java",
            })
    void isARoute(String path) {
        assertThat(RouteFiles.isRoute(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_hidden.java",
                "_dir/index.java",
                ".hidden.java",
                ".git/index.md",
                "a/_b/c.java",
                "_site.java",
                "api/_middleware.java",
                "_matchers/even.java",
                ".well-known/_x.java",
                ".well-knowns/x.java",
                ".java",
                "a/.md",
                "component.tsx",
                "endpoint.ts",
                "package-lock.json",
                "readme",
                "a.JAVA",
                "a.java.bak",
                "a.java~",
                "package-info.java",
                "api/package-info.java",
                "module-info.java",
                "",
            })
    void isNoRoute(String path) {
        assertThat(RouteFiles.isRoute(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(group)", "(a b)", "([x])", "(()"})
    void isAGroup(String folder) {
        assertThat(RouteFiles.isGroup(folder)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "(", ")", "a(b)", "(a)b", "(a)(b)", "group", ""})
    void isNoGroup(String folder) {
        assertThat(RouteFiles.isGroup(folder)).isFalse();
    }
}
