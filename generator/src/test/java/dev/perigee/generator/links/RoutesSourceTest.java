package dev.perigee.generator.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.links.LinkTable;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.scan.PageFile;
import dev.perigee.generator.scan.PageFile.TemplateSource;
import dev.perigee.generator.scan.Pages;
import dev.perigee.generator.scan.PagesScan;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated class, compiled by javac as a project would, and called. */
class RoutesSourceTest {

    private static final List<String> PAGES =
            List.of(
                    "index.md",
                    "about-us.md",
                    "404.mustache",
                    "de/404.md",
                    "posts/index.mustache",
                    "posts/[id].mustache",
                    "posts/[id].java",
                    "posts/[id].json.java",
                    "blog/[...page].java",
                    "blog/[post].java",
                    "(group)/years/[year=int].java",
                    "big/[n=long].java",
                    "things/[id=uuid].java",
                    "days/[day=date].java",
                    "tags/[tag=slug].java",
                    "even/[n=even].java",
                    "[[lang=locale]]/contact.mustache",
                    "docs/[...path].txt.java",
                    "home/[...dev].java",
                    "[from]-[to].java",
                    "new/[class].java",
                    "wait/[ms=long].java",
                    "to-string.md",
                    "2024.md",
                    "grüße/[straße].java",
                    "日本🚀.md",
                    "a*!.md",
                    "it's {odd} @here.md",
                    "_helper/none.md");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "index ~ ~ /docs/",
                "aboutUs ~ ~ /docs/about-us/",
                "posts ~ ~ /docs/posts/",
                "posts ~ a b/c ~ /docs/posts/a%20b%2Fc/",
                "postsJson ~ 1 ~ /docs/posts/1.json",
                "blogByPage ~ 2 ~ /docs/blog/2",
                "blogByPage ~ 2 3 ~ /docs/blog/2/3",
                "blogByPage ~ ~ /docs/blog",
                "blogByPost ~ x ~ /docs/blog/x",
                "years ~ int:2024 ~ /docs/years/2024",
                "big ~ long:-5000000000 ~ /docs/big/-5000000000",
                "things ~ uuid:0f8fad5b-d9cb-469f-a165-70867728950e ~ /docs/things/0f8fad5b-d9cb-469f-a165-70867728950e",
                "days ~ date:2026-01-31 ~ /docs/days/2026-01-31",
                "tags ~ two-words ~ /docs/tags/two-words",
                "even ~ 2 ~ /docs/even/2",
                "contact ~ ~ /docs/contact/",
                "contact ~ de ~ /docs/de/contact/",
                "home ~ a b ~ /docs/home/a/b",
                "docsTxt ~ a b ~ /docs/docs/a/b.txt",
                "new_ ~ x ~ /docs/new/x",
                "wait_ ~ long:5 ~ /docs/wait/5",
                "toString_ ~ ~ /docs/to-string/",
                "_2024 ~ ~ /docs/2024/",
                "grüße ~ ö ~ /docs/gr%C3%BC%C3%9Fe/%C3%B6",
                "日本U1f680 ~ ~ /docs/%E6%97%A5%E6%9C%AC%F0%9F%9A%80/",
                "a ~ ~ /docs/a*!/",
                "itSOddHere ~ ~ /docs/it's%20%7Bodd%7D%20@here/",
            })
    void linksToEachRoute(String method, String values, String link) throws Exception {
        write(PAGES);
        Class<?> routes = compiled(RoutesSource.of(scan(), "site.web"), StandardCharsets.UTF_8);

        assertThat(call(routes, method, values)).isEqualTo(link);
        Class<?> below = routes.getDeclaredClasses()[0];
        assertThat("/docs" + call(below, method, values)).isEqualTo(link);
    }

    /** With a page that many names are read of, each encoding has other letters. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "windows-1252"})
    void theSourceIsInTheEncodingOfTheProject(String charset) throws Exception {
        write(PAGES);
        Class<?> routes = compiled(RoutesSource.of(scan(), "grüße"), Charset.forName(charset));

        assertThat(call(routes, "grüße", "x")).isEqualTo("/docs/gr%C3%BC%C3%9Fe/x");
        assertThat(routes.getField("日本_U1F680").get(null)).isEqualTo("/日本🚀");
    }

    @Test
    void constantsAreThePatternsOfAllRoutesButErrorPages() throws Exception {
        write(PAGES);
        Class<?> routes = compiled(RoutesSource.of(scan(), "site"), StandardCharsets.UTF_8);
        List<Object> constants = new ArrayList<>();
        for (var field : routes.getFields()) {
            constants.add(field.get(null));
        }

        assertThat(constants)
                .hasSize(PAGES.size() - 4)
                .contains("/", "/posts", "/posts/[id]", "/posts/[id].json", "/a*!")
                .doesNotContain("/404", "/de/404", "/none");
    }

    @Test
    void theTextDependsOnNothingButTheNames() throws Exception {
        write(PAGES);
        String text = RoutesSource.of(scan(), "site");
        List<String> reversed = new ArrayList<>(PAGES);
        Collections.reverse(reversed);
        Path other = folder.resolve("other");
        write(other, reversed);

        assertThat(RoutesSource.of(PagesScan.of(other, pagesIn(other)).pages(), "site"))
                .isEqualTo(text);
    }

    @Test
    void withoutRoutesThereIsNoClass() throws Exception {
        write(List.of("404.md", "_site.java"));

        assertThat(RoutesSource.of(scan(), "site")).isEmpty();
    }

    /** Of a site with more pages than a class can hold, those with parameters are in it. */
    @Test
    void aSiteOfAnySizeCompiles() throws Exception {
        write(List.of("z/[id].java"));
        List<PageFile> files = new ArrayList<>(scan().files());
        for (int i = 0; i < RoutesSource.MOST + 500; i++) {
            String page = "pages/page-number-" + i;
            files.add(new TemplateSource(page + ".md", RoutePattern.parse("/" + page)));
        }
        Pages pages = new Pages(scan().names(), pagesIn(folder), files);
        Class<?> routes = compiled(RoutesSource.of(pages, "site"), StandardCharsets.UTF_8);

        assertThat(routes.getFields()).hasSize(RoutesSource.MOST);
        assertThat(call(routes, "z", "1")).isEqualTo("/docs/z/1");
    }

    private Pages scan() {
        return PagesScan.of(folder, pagesIn(folder)).pages();
    }

    private static Path pagesIn(Path project) {
        return project.resolve("src/main/pages");
    }

    private void write(List<String> pages) throws IOException {
        write(folder, pages);
    }

    private static void write(Path project, List<String> pages) throws IOException {
        for (String page : pages) {
            Path file = pagesIn(project).resolve(page);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private Class<?> compiled(String source, Charset charset) throws Exception {
        String packageName = source.substring("package ".length(), source.indexOf(';'));
        Path file = folder.resolve("Routes.java");
        Files.write(file, JavaText.encode(source, charset));
        Path classes = folder.resolve("classes");
        StringWriter said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, charset)) {
            List<String> options =
                    List.of(
                            "-d",
                            classes.toString(),
                            "-encoding",
                            charset.name(),
                            "--release",
                            "17",
                            "-Xlint:all",
                            "-Werror",
                            "-cp",
                            System.getProperty("java.class.path"));
            boolean good =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjects(file))
                            .call();
            assertThat(good).as(said + source).isTrue();
        }
        Path table = classes.resolve(packageName.replace('.', '/')).resolve("Routes.json");
        Files.write(table, LinkTable.of(index()));
        URL[] urls = {classes.toUri().toURL()};
        return new URLClassLoader(urls, getClass().getClassLoader())
                .loadClass(packageName + ".Routes");
    }

    private SiteIndex index() {
        List<RouteEntry> routes =
                scan().pathSources().stream()
                        .map(
                                each ->
                                        new RouteEntry(
                                                each.pattern().toString(),
                                                each.path(),
                                                each instanceof TemplateSource
                                                        ? RouteEntry.Kind.PAGE
                                                        : RouteEntry.Kind.ENDPOINT,
                                                true,
                                                List.of("GET"),
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of(),
                                                false))
                        .toList();
        SiteSettings settings = SiteSettings.parse(Map.of("base", "/docs", "locales", "en,de"));
        return new SiteIndex(settings, routes, List.of(), Map.of(), Optional.empty());
    }

    /** Calls the method for values of these types: the overload that javac would take. */
    private static Object call(Class<?> routes, String name, String values) throws Exception {
        List<String> texts =
                values == null
                        ? List.of()
                        : values.contains("/") ? List.of(values) : List.of(values.split(" "));
        List<Object> arguments = texts.stream().map(RoutesSourceTest::value).toList();
        List<Method> methods =
                Stream.of(routes.getDeclaredMethods())
                        .filter(each -> each.getName().equals(name))
                        .toList();
        Optional<Method> fixed =
                methods.stream()
                        .filter(each -> !each.isVarArgs())
                        .filter(each -> types(each).equals(types(arguments)))
                        .findFirst();
        if (fixed.isPresent()) {
            return fixed.get().invoke(null, arguments.toArray());
        }
        assertThat(methods).as(name + types(arguments)).hasSize(1);
        return methods.get(0).invoke(null, (Object) texts.toArray(String[]::new));
    }

    private static List<String> types(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    }

    private static List<String> types(List<Object> values) {
        return values.stream()
                .map(each -> each.getClass().getSimpleName())
                .map(type -> type.equals("Integer") ? "int" : type.equals("Long") ? "long" : type)
                .toList();
    }

    private static Object value(String text) {
        String value = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, Math.max(0, text.indexOf(':')))) {
            case "int" -> Integer.valueOf(value);
            case "long" -> Long.valueOf(value);
            case "uuid" -> UUID.fromString(value);
            case "date" -> LocalDate.parse(value);
            default -> text;
        };
    }
}
