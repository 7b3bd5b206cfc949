package dev.perigee.core.page;

import dev.perigee.api.Alternate;
import dev.perigee.api.Heading;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.markdown.RenderedMarkdown;
import dev.perigee.core.markdown.TableOfContents;
import dev.perigee.core.render.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** What the names of one page resolve to. */
final class PageScope {

    private static final String TITLE = "title";
    private static final String LANGUAGE = "lang";

    private final RouteEntry route;
    private final PageRequest request;
    private final PageFront front;
    private final SiteLinks links;
    private final SiteContent siteContent;
    private final PageLocales locales;
    private final BiPredicate<RouteEntry, Map<String, String>> exists;
    private final RouteOutput output;

    PageScope(
            RouteEntry route,
            PageRequest request,
            PageFront front,
            SiteLinks links,
            SiteContent siteContent,
            PageLocales locales,
            BiPredicate<RouteEntry, Map<String, String>> exists,
            RouteOutput output) {
        this.route = route;
        this.request = request;
        this.front = front;
        this.links = links;
        this.siteContent = siteContent;
        this.locales = locales;
        this.exists = exists;
        this.output = output;
    }

    /** The text of a page that is Markdown; empty for others. */
    record Content(String html, List<Heading> headings) {

        static final Content NONE = new Content("", List.of());

        static Content of(RenderedMarkdown rendered) {
            return new Content(rendered.html(), rendered.headings());
        }
    }

    /** What every template sees of the site. */
    record SiteView(
            String origin,
            String base,
            String url,
            List<String> locales,
            Optional<String> defaultLocale) {}

    Scope scope() {
        return scope(Content.NONE);
    }

    Scope scope(Content content) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("site", site());
        names.put("page", page(content));
        names.put("params", request.params());
        names.put("collections", siteContent.byName());
        request.props().ifPresent(props -> names.put("props", props));
        error().ifPresent(error -> names.put("error", error));
        return Scope.of(names, request.model());
    }

    private SiteView site() {
        String origin = request.context().site().origin().toString();
        String base = links.settings().base();
        return new SiteView(
                origin,
                base,
                origin + base,
                locales.all(),
                links.settings().pages().defaultLocale());
    }

    private Map<String, Object> page(Content content) {
        Map<String, Object> page = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : front.matter().data().properties()) {
            page.put(field.getKey(), field.getValue());
        }
        title(content).ifPresent(title -> page.putIfAbsent(TITLE, title));
        page.put("url", request.context().url().toString());
        page.put("path", request.context().request().path());
        page.put("headings", content.headings());
        page.put("toc", TableOfContents.of(content.headings()));
        page.put("locale", locale());
        page.put("alternates", alternates());
        return page;
    }

    /** That of the front matter, else the first heading. */
    Optional<String> title(Content content) {
        JsonNode written = front.matter().data().get(TITLE);
        return written != null && !written.isNull()
                ? Optional.of(written.asString())
                : content.headings().stream()
                        .filter(heading -> heading.level() == 1)
                        .map(Heading::text)
                        .findFirst();
    }

    Optional<String> locale() {
        return locales.of(route, request.params());
    }

    /** The one that the page says, that of its path, that of the site, or else English. */
    String language() {
        JsonNode written = front.matter().data().get(LANGUAGE);
        return written != null && written.isString()
                ? written.stringValue()
                : locale().or(links.settings().pages()::defaultLocale).orElse("en");
    }

    private List<Alternate> alternates() {
        return locales.alternates(route, request.params(), exists);
    }

    /** An error page knows what it is for; while it is built, by its name alone. */
    private Optional<ShownError> error() {
        OptionalInt status = output.errorStatus();
        return request.error()
                .or(
                        () ->
                                status.isPresent()
                                        ? Optional.of(ShownError.of(status.getAsInt()))
                                        : Optional.empty());
    }
}
