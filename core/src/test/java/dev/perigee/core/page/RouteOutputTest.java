package dev.perigee.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteOutputTest {

    @ParameterizedTest(name = "{0} {1} ({2})")
    @CsvSource(
            delimiter = '|',
            value = {
                // pattern | path | format | file
                "/               |                    | directory | index.html",
                "/               |                    | file      | index.html",
                "/about          | about              | directory | about/index.html",
                "/about          | about              | file      | about.html",
                "/blog           | blog               | directory | blog/index.html",
                "/blog           | blog               | file      | blog.html",
                "/sub/page       | sub/page           | file      | sub/page.html",
                "/posts/name-with-index | posts/name-with-index | directory | posts/name-with-index/index.html",
                "/404            | 404                | directory | 404.html",
                "/500            | 500                | file      | 500.html",
                "/de/404         | de/404             | directory | de/404.html",
                "/[lang]/404     | de/404             | directory | de/404.html",
                "/products/[id]  | products/404       | directory | products/404/index.html",
                "/404/more       | 404/more           | directory | 404/more/index.html",
                "/4040           | 4040               | directory | 4040/index.html",
                "/feed.xml       | feed.xml           | directory | feed.xml",
                "/robots.txt     | robots.txt         | file      | robots.txt",
                "/page.html      | page.html          | directory | page.html",
                "/[tag].xml      | a.xml              | directory | a.xml",
                "/[slug]         | a.xml              | directory | a.xml/index.html",
                "/v1.2           | v1.2               | directory | v1.2/index.html",
                "/hello.world    | hello.world        | file      | hello.world.html",
                "/[...path]      | a/b                | directory | a/b/index.html",
                "/.well-known/security.txt | .well-known/security.txt | directory | .well-known/security.txt",
            })
    void pagesBecomeFiles(String pattern, String path, String format, String file) {
        List<String> segments = path == null ? List.of() : List.of(path.split("/", -1));
        RouteOutput output = output(pattern, RouteEntry.Kind.PAGE, "buildFormat", format);
        assertThat(output.file(segments)).isEqualTo(file);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "/about, always, directory, true",
        "/about, always, file, true",
        "/about, never, directory, false",
        "/about, never, file, false",
        "/about, ignore, directory, true",
        "/about, ignore, file, false",
        "/, always, directory, true",
        "/, ignore, file, true",
        "/, never, directory, false",
        "/feed.xml, always, directory, false",
        "/page.html, always, directory, false",
        "/404, always, directory, false",
        "/v1.2, always, directory, true",
        "/[file], always, directory, true",
    })
    void aPagesPathHasTheSlashOfItsOutput(
            String pattern, String slash, String format, boolean expected) {
        RouteOutput output =
                RouteOutput.of(
                        entry(pattern, RouteEntry.Kind.PAGE),
                        SiteSettings.parse(Map.of("trailingSlash", slash, "buildFormat", format)));
        assertThat(output.hasSlash(pattern.equals("/"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/about, text/html;charset=utf-8",
        "/page.html, text/html;charset=utf-8",
        "/feed.xml, application/xml",
        "/robots.txt, text/plain;charset=utf-8",
        "/v1.2, text/html;charset=utf-8",
        "/data/[id].json, application/json",
        "/[slug], text/html;charset=utf-8",
    })
    void aPageIsAnsweredAsItsNameSays(String pattern, String type) {
        RouteOutput output = output(pattern, RouteEntry.Kind.PAGE, "buildFormat", "directory");
        assertThat(output.contentType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"/about, about", "/404, 404", "/data.json, data.json", "/api/hello, api/hello"})
    void anEndpointsFileIsExactlyItsPath(String pattern, String file) {
        RouteOutput output = output(pattern, RouteEntry.Kind.ENDPOINT, "trailingSlash", "always");
        assertThat(output.file(List.of(file.split("/", -1)))).isEqualTo(file);
        assertThat(output.hasSlash(false)).isFalse();
        assertThat(output.errorStatus()).isEmpty();
    }

    private static RouteOutput output(
            String pattern, RouteEntry.Kind kind, String setting, String value) {
        return RouteOutput.of(entry(pattern, kind), SiteSettings.parse(Map.of(setting, value)));
    }

    private static RouteEntry entry(String pattern, RouteEntry.Kind kind) {
        return new RouteEntry(
                pattern,
                "x",
                kind,
                true,
                List.of("GET"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }
}
