package dev.perigee.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Divides lists into pages, for a route with a parameter named {@code page}. In {@code [page]} each
 * page has its number: {@code /blog/1}, {@code /blog/2}. In {@code [...page]} and {@code [[page]]}
 * the first page has none: {@code /blog}, {@code /blog/2}.
 *
 * <pre>{@code
 * // blog/[...page].java
 * public Stream<StaticPath> getStaticPaths(Site site) {
 *     return Pagination.of(site, "/blog/[...page]", 10)
 *             .paths(site.collection("blog", Post.class).entries());
 * }
 * }</pre>
 *
 * The props of each path are its {@link Page}. A route with more parameters is listed once for each
 * of their values:
 *
 * <pre>{@code
 * // tags/[tag]/[...page].java
 * Pagination pages = Pagination.of(site, "/tags/[tag]/[...page]", 10);
 * return tags.stream().flatMap(tag -> pages.paths(postsWith(tag), Map.of("tag", tag)));
 * }</pre>
 */
public final class Pagination {

    private static final String PAGE = "page";

    private final Site site;
    private final String pattern;
    private final PatternNames names;
    private final int size;

    private Pagination(Site site, String pattern, int size) {
        this.site = site;
        this.pattern = pattern;
        this.names = PatternNames.of(pattern);
        this.size = size;
    }

    /**
     * Pages of a route.
     *
     * @param site that the route belongs to, for the URLs of its pages
     * @param pattern of the route
     * @param size the most items that a page has
     * @throws IllegalArgumentException if the pattern has no parameter {@code page}, or {@code
     *     size} is below 1
     */
    public static Pagination of(Site site, String pattern, int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "A page needs room for at least one item, but the size is " + size + ".");
        }
        Pagination pagination = new Pagination(site, pattern, size);
        if (!pagination.names.has(PAGE)) {
            throw new IllegalArgumentException(
                    "The route '"
                            + pattern
                            + "' has no parameter for the number of the page. Name one [page] or"
                            + " [...page].");
        }
        return pagination;
    }

    /** The paths of all pages of a list; one of an empty page if the list is empty. */
    public <T> Stream<StaticPath> paths(List<? extends T> items) {
        return paths(items, Map.of());
    }

    /**
     * The paths of all pages of a list.
     *
     * @param params the values of the route's other parameters, the same for all pages
     * @throws IllegalArgumentException if the route has no such parameter, or a value does not fit
     */
    public <T> Stream<StaticPath> paths(List<? extends T> items, Map<String, ?> params) {
        List<T> all = List.copyOf(items);
        Map<String, ?> fixed = checked(params);
        return IntStream.rangeClosed(1, lastPage(all)).mapToObj(number -> path(all, number, fixed));
    }

    /** One page of a list, for a live route; none if the list has no such page. */
    public <T> Optional<Page<T>> page(List<? extends T> items, int number) {
        return page(items, number, Map.of());
    }

    /**
     * One page of a list, for a live route; none if the list has no such page.
     *
     * @param number counted from 1
     * @param params the values of the route's other parameters
     */
    public <T> Optional<Page<T>> page(List<? extends T> items, int number, Map<String, ?> params) {
        List<T> all = List.copyOf(items);
        return number < 1 || number > lastPage(all)
                ? Optional.empty()
                : Optional.of(page(all, number, checked(params), lastPage(all)));
    }

    private <T> StaticPath path(List<T> all, int number, Map<String, ?> params) {
        Map<String, Object> values = new LinkedHashMap<>(params);
        values.put(PAGE, text(number));
        return StaticPath.of(values).withProps(page(all, number, params, lastPage(all)));
    }

    private <T> Page<T> page(List<T> all, int number, Map<String, ?> params, int last) {
        int start = (number - 1) * size;
        int end = (int) Math.min((long) start + size, all.size());
        Page.Links url =
                new Page.Links(
                        url(number, params),
                        number == last ? Optional.empty() : Optional.of(url(number + 1, params)),
                        number == 1 ? Optional.empty() : Optional.of(url(number - 1, params)),
                        number == 1 ? Optional.empty() : Optional.of(url(1, params)),
                        number == last ? Optional.empty() : Optional.of(url(last, params)));
        return new Page<>(
                all.subList(start, end), start, end - 1, size, all.size(), number, last, url);
    }

    private int lastPage(List<?> all) {
        return Math.max(1, (all.size() - 1) / size + 1);
    }

    private String text(int number) {
        return number == 1 && names.mayBeEmpty(PAGE) ? "" : Integer.toString(number);
    }

    private String url(int number, Map<String, ?> params) {
        List<Object> values = new ArrayList<>();
        for (String name : names.all()) {
            Object value = name.equals(PAGE) ? text(number) : params.get(name);
            values.add(value == null ? "" : value);
        }
        return site.link(pattern, values.toArray());
    }

    private Map<String, ?> checked(Map<String, ?> params) {
        for (String name : params.keySet()) {
            if (name.equals(PAGE)) {
                throw new IllegalArgumentException(
                        "The parameter 'page' of '"
                                + pattern
                                + "' is the number of the page. Leave it out.");
            }
            if (!names.has(name)) {
                throw new IllegalArgumentException(
                        "The route '" + pattern + "' has no parameter '" + name + "'.");
            }
        }
        return params;
    }
}
