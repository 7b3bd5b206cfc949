package dev.perigee.core.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteLinksTest {

    private static final String NAME = Routes.class.getName();

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "~ /about ~ ~ /about/ ~ /about/",
                "base=/docs ~ /about ~ ~ /docs/about/ ~ /about/",
                "base=/docs ~ / ~ ~ /docs/ ~ /",
                "base=/docs trailingSlash=never ~ / ~ ~ /docs ~ /",
                "base=/docs trailingSlash=never ~ /about ~ ~ /docs/about ~ /about",
                "base=/docs buildFormat=file ~ /about ~ ~ /docs/about.html ~ /about",
                "buildFormat=file ~ /live ~ ~ /live ~ /live",
                "buildFormat=file trailingSlash=always ~ /api ~ ~ /api/ ~ /api/",
                "base=/docs ~ /posts/[id].json ~ a b/ü ~ /docs/posts/a%20b%2F%C3%BC.json ~ /posts/a%20b%2F%C3%BC.json",
                "~ /files/[...path] ~ a b/c ~ /files/a%20b/c ~ /files/a%20b/c",
            })
    void areAsTheOutputHasThem(
            String settings, String pattern, String value, String link, String path)
            throws Exception {
        RouteLinks links = RouteLinks.of(beside(settings));
        Object[] values = value == null ? new Object[0] : new Object[] {value};

        assertThat(links.link(pattern, values)).isEqualTo(link);
        assertThat(links.path(pattern, values)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "/gone ~ x ~ The site has no route '/gone'.",
                "/years/[year=int] ~ x ~ The value 'x' of the parameter 'year' of '/years/[year=int]' is not what its matcher 'int' takes, so the route would not answer. Use another value.",
                "/posts/[id].json ~ ~ The parameter 'id' of '/posts/[id].json' has no value. Give it one that is not empty.",
            })
    void refuseWhatLeadsNowhere(String pattern, String value, String message) throws Exception {
        RouteLinks links = RouteLinks.of(beside(""));

        assertThatThrownBy(() -> links.link(pattern, value == null ? "" : value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void nullIsNoValue() throws Exception {
        RouteLinks links = RouteLinks.of(beside(""));

        assertThatThrownBy(() -> links.link("/posts/[id].json", (Object) null))
                .hasMessage(
                        "Value 1 for the route '/posts/[id].json' is null. Give it one, or leave out an optional parameter by \"\".");
        assertThatThrownBy(() -> links.rest("/files/[...path]", "a", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A part of the rest of the route '/files/[...path]' is null. Give it a text, or no parts at all.");
        assertThat(links.rest("/files/[...path]", "a", "b c")).isEqualTo("a/b c");
        assertThat(links.rest("/files/[...path]")).isEmpty();
    }

    @Test
    void withoutItsTableTheClassSaysWhatToDo() {
        assertThatThrownBy(() -> RouteLinks.of(Routes.class).link("/about"))
                .hasMessage(
                        "Beside the class dev.perigee.core.links.Routes there is no Routes.json, which says where the site's routes are. Run 'mvn process-classes', which makes both, and have the IDE use what it made.");
    }

    /** The class, loaded from a folder in which the table of a site lies beside it. */
    private Class<?> beside(String settings) throws Exception {
        Path classFile = folder.resolve(NAME.replace('.', '/') + ".class");
        Files.createDirectories(classFile.getParent());
        try (InputStream bytes = Routes.class.getResourceAsStream("Routes.class")) {
            Files.write(classFile, bytes.readAllBytes());
        }
        Files.write(classFile.resolveSibling("Routes.json"), LinkTable.of(index(settings)));
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve)
                    throws ClassNotFoundException {
                return name.equals(NAME) ? findClass(name) : super.loadClass(name, resolve);
            }
        }.loadClass(NAME);
    }

    private static SiteIndex index(String settings) throws IOException {
        Map<String, String> values = new HashMap<>();
        if (settings != null && !settings.isEmpty()) {
            Arrays.stream(settings.split(" "))
                    .map(each -> each.split("="))
                    .forEach(each -> values.put(each[0], each[1]));
        }
        List<RouteEntry> routes =
                List.of(
                        route("/", RouteEntry.Kind.PAGE, true),
                        route("/about", RouteEntry.Kind.PAGE, true),
                        route("/live", RouteEntry.Kind.PAGE, false),
                        route("/api", RouteEntry.Kind.ENDPOINT, false),
                        route("/files/[...path]", RouteEntry.Kind.ENDPOINT, true),
                        route("/posts/[id].json", RouteEntry.Kind.ENDPOINT, true),
                        route("/years/[year=int]", RouteEntry.Kind.ENDPOINT, true));
        return new SiteIndex(
                SiteSettings.parse(values), routes, List.of(), Map.of(), Optional.empty());
    }

    private static RouteEntry route(String pattern, RouteEntry.Kind kind, boolean prerendered) {
        return new RouteEntry(
                pattern,
                "x",
                kind,
                prerendered,
                List.of("GET"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }
}
