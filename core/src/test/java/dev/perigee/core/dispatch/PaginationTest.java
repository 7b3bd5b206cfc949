package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Page;
import dev.perigee.api.Pagination;
import dev.perigee.api.StaticPath;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.json.Json;
import dev.perigee.core.page.SiteText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists on several pages, with the URLs that the site's settings give them. */
class PaginationTest {

    private static IndexSite site(String settings, String pattern, RouteEntry.Kind kind) {
        Map<String, String> values =
                settings.isEmpty()
                        ? Map.of()
                        : List.of(settings.split(" ")).stream()
                                .map(it -> it.split("="))
                                .collect(
                                        java.util.stream.Collectors.toMap(
                                                it -> it[0], it -> it[1]));
        RouteEntry route =
                new RouteEntry(
                        pattern,
                        pattern.substring(1) + ".mustache",
                        kind,
                        true,
                        List.of("GET"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        true);
        return IndexSite.of(
                new SiteIndex(
                        SiteSettings.parse(values),
                        List.of(route),
                        List.of(),
                        Map.of(),
                        Optional.empty()),
                SiteText.none(),
                () -> Json.of(PaginationTest.class.getClassLoader()));
    }

    private static Pagination pages(String settings, String pattern, int size) {
        return Pagination.of(site(settings, pattern, RouteEntry.Kind.PAGE), pattern, size);
    }

    private static List<Integer> items(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static Page<?> page(StaticPath path) {
        return (Page<?>) path.props().orElseThrow();
    }

    private static String url(Page<?> page, String which) {
        Page.Links url = page.url();
        return switch (which) {
            case "current" -> url.current();
            case "next" -> url.next().orElse("none");
            case "prev" -> url.prev().orElse("none");
            case "first" -> url.first().orElse("none");
            default -> url.last().orElse("none");
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PG01, /posts/optional-root-page/[...page], page=|page=2|page=3",
        "PG02, /posts/named-root-page/[page], page=1|page=2|page=3",
        "optional, /posts/[[page]], page=|page=2|page=3",
        "matcher, /posts/[page=int], page=1|page=2|page=3",
        "within a name, /posts/page-[page], page=1|page=2|page=3",
    })
    void theNumberOfThePageIsAParameter(String row, String pattern, String params) {
        assertThat(pages("base=/blog", pattern, 10).paths(items(25)))
                .extracting(StaticPath::toString)
                .containsExactly(params.split("\\|"));
    }

    @ParameterizedTest(name = "{0} page {4} {5}")
    @CsvSource({
        "PG05, trailingSlash=never base=/blog, /posts/[page], 15, 1, next, /blog/posts/2",
        "PG05, trailingSlash=never base=/blog, /posts/[page], 15, 2, prev, /blog/posts/1",
        "PG05, trailingSlash=never base=/blog, /posts/[page], 15, 2, next, none",
        "PG04, trailingSlash=never base=/blog, /posts/[page], 3, 1, next, none",
        "PG04, trailingSlash=never base=/blog, /posts/[page], 3, 1, prev, none",
        "PG06, base=/blog, /[...page], 40, 2, prev, /blog/",
        "PG06, base=/blog trailingSlash=never, /[...page], 40, 3, prev, /blog/2",
        "PG06, trailingSlash=never, /[...page], 40, 2, prev, /",
        "PG07, buildFormat=file, /blog/[...page], 30, 1, current, /blog.html",
        "PG07, buildFormat=file, /blog/[...page], 30, 2, current, /blog/2.html",
        "PG07, buildFormat=file, /blog/[...page], 30, 1, next, /blog/2.html",
        "PG07, buildFormat=file, /blog/[...page], 30, 2, prev, /blog.html",
        "PG07, buildFormat=file, /blog/[...page], 30, 3, first, /blog.html",
        "PG07, buildFormat=file, /blog/[...page], 30, 1, last, /blog/3.html",
        "PG07, buildFormat=file, /blog/[...page], 30, 3, last, none",
        "PG07, buildFormat=file, /blog/[...page], 30, 1, first, none",
        "PG09, buildFormat=file base=/site, /posts/[...page], 30, 1, current, /site/posts.html",
        "PG09, buildFormat=file base=/site, /posts/[...page], 30, 2, current, /site/posts/2.html",
        "root, buildFormat=file, /[...page], 30, 2, prev, /",
        "root, buildFormat=file base=/a, /[...page], 30, 2, prev, /a/",
        "always, trailingSlash=always, /blog/[...page], 30, 1, next, /blog/2/",
        "always, trailingSlash=always, /blog/[page], 30, 2, prev, /blog/1/",
        "always, trailingSlash=always, /blog/[page], 30, 2, first, /blog/1/",
        "ending, buildFormat=file, /blog/[page].json, 30, 1, next, /blog/2.json",
    })
    void urlsAreThoseOfTheSite(
            String row,
            String settings,
            String pattern,
            int count,
            int number,
            String which,
            String url) {
        List<StaticPath> paths = pages(settings, pattern, 10).paths(items(count)).toList();

        assertThat(url(page(paths.get(number - 1)), which)).isEqualTo(url);
    }

    @Test
    void anEndpointIsItsPath() {
        IndexSite site = site("buildFormat=file", "/api/[page]", RouteEntry.Kind.ENDPOINT);

        assertThat(Pagination.of(site, "/api/[page]", 1).page(items(2), 1).orElseThrow().url())
                .isEqualTo(
                        new Page.Links(
                                "/api/1",
                                Optional.of("/api/2"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("/api/2")));
    }

    @Test
    void aPageKnowsItsPlace() {
        List<StaticPath> paths = pages("", "/[page]", 10).paths(items(25)).toList();

        Page<?> last = page(paths.get(2));
        assertThat(last.data()).isEqualTo(List.of(21, 22, 23, 24, 25));
        assertThat(List.of(last.start(), last.end(), last.size(), last.total()))
                .containsExactly(20, 24, 10, 25);
        assertThat(List.of(last.currentPage(), last.lastPage())).containsExactly(3, 3);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "0, 10, 1",
        "1, 10, 1",
        "10, 10, 1",
        "11, 10, 2",
        "20, 10, 2",
        "5, 1, 5",
        "5, 2147483647, 1",
        "0, 1, 1",
    })
    void aListHasThatManyPages(int count, int size, int expected) {
        List<StaticPath> paths = pages("", "/[page]", size).paths(items(count)).toList();

        assertThat(paths).hasSize(expected);
        assertThat(paths.stream().mapToInt(path -> page(path).data().size()).sum())
                .isEqualTo(count);
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        Page<?> page = page(pages("", "/blog/[...page]", 10).paths(List.of()).toList().get(0));

        assertThat(page.data()).isEmpty();
        assertThat(List.of(page.start(), page.end(), page.total(), page.lastPage()))
                .containsExactly(0, -1, 0, 1);
    }

    @Test
    void otherParametersAreTheSameOnAllPages() {
        Pagination pages = pages("trailingSlash=never", "/[lang]/tags/[tag]/[...page]", 2);

        List<StaticPath> paths = pages.paths(items(3), Map.of("tag", "C#", "lang", "en")).toList();
        assertThat(paths.get(1).params())
                .isEqualTo(
                        Map.of(
                                "tag", Optional.of("C#"),
                                "lang", Optional.of("en"),
                                "page", Optional.of("2")));
        assertThat(page(paths.get(1)).url().prev()).contains("/en/tags/C%23");
    }

    @Test
    void oneLivePageIsFoundByItsNumber() {
        Pagination pages = pages("", "/blog/[page]", 10);

        assertThat(pages.page(items(25), 3).map(Page::data)).contains(items(25).subList(20, 25));
        assertThat(pages.page(items(25), 4)).isEmpty();
        assertThat(pages.page(items(25), 0)).isEmpty();
        assertThat(pages.page(items(25), -1)).isEmpty();
    }

    @ParameterizedTest(name = "PG11 {0}")
    @ValueSource(strings = {"/blog", "/blog/[slug]", "/blog/[x+2e]", "/page"})
    void aRouteWithoutThePageIsRefused(String pattern) {
        assertThatThrownBy(() -> pages("", pattern, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The route '"
                                + pattern
                                + "' has no parameter for the number of the page. Name one [page] or"
                                + " [...page].");
    }

    @Test
    void wrongSizesAndParametersAreRefused() {
        assertThatThrownBy(() -> pages("", "/[page]", 0))
                .hasMessage("A page needs room for at least one item, but the size is 0.");
        assertThatThrownBy(() -> pages("", "/[page]", 1).paths(items(1), Map.of("tag", "a")))
                .hasMessage("The route '/[page]' has no parameter 'tag'.");
        assertThatThrownBy(() -> pages("", "/[page]", 1).paths(items(1), Map.of("page", "a")))
                .hasMessage(
                        "The parameter 'page' of '/[page]' is the number of the page. Leave it"
                                + " out.");
        assertThatThrownBy(() -> pages("", "/[tag]/[page]", 1).paths(items(1)).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tag");
    }
}
