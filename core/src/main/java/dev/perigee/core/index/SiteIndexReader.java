package dev.perigee.core.index;

import dev.perigee.api.Headers;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link SiteIndexWriter} wrote; the version first, as all else may be different. */
final class SiteIndexReader {

    private SiteIndexReader() {}

    static SiteIndex read(byte[] json, String name) throws IOException {
        try {
            JsonNode site = JsonMapper.builder().build().readTree(json);
            int version = site.required("version").intValue();
            if (version != SiteIndex.VERSION) {
                throw IndexException.otherVersion(name, version, SiteIndex.VERSION);
            }
            Map<String, String> matchers = new TreeMap<>();
            site.required("matchers")
                    .forEachEntry((key, value) -> matchers.put(key, value.stringValue()));
            return new SiteIndex(
                    settings(site.required("settings")),
                    list(site, "routes", SiteIndexReader::route),
                    list(site, "middleware", SiteIndexReader::middleware),
                    matchers,
                    text(site, "application"));
        } catch (JacksonException | IllegalArgumentException e) {
            throw IndexException.noIndex(name, firstLine(e));
        }
    }

    private static SiteSettings settings(JsonNode node) {
        return new SiteSettings(
                text(node, "origin").map(URI::create),
                node.required("base").stringValue(),
                choice(TrailingSlash.class, node.required("trailingSlash")),
                choice(BuildFormat.class, node.required("buildFormat")),
                node.required("prerender").booleanValue(),
                text(node, "originUrl").map(URI::create),
                strings(node, "allowedDomains"),
                node.required("checkOrigin").booleanValue(),
                node.required("bodySizeLimit").longValue(),
                node.required("unmatchedMethod").intValue(),
                list(node, "redirects", SiteIndexReader::redirect),
                list(node, "headers", SiteIndexReader::header),
                pages(node.required("pages")));
    }

    private static PageSettings pages(JsonNode node) {
        return new PageSettings(
                node.required("strictTemplates").booleanValue(),
                node.required("failOnBrokenLinks").booleanValue(),
                node.required("drafts").booleanValue(),
                node.required("futureEntries").booleanValue(),
                node.required("compress").booleanValue(),
                node.required("sitemap").booleanValue(),
                strings(node, "locales"),
                text(node, "defaultLocale"));
    }

    private static RedirectEntry redirect(JsonNode node) {
        return new RedirectEntry(
                node.required("pattern").stringValue(),
                node.required("target").stringValue(),
                node.required("status").intValue());
    }

    private static HeaderEntry header(JsonNode node) {
        Headers headers = Headers.empty();
        for (JsonNode field : node.required("headers")) {
            headers =
                    headers.withAdded(
                            field.required(0).stringValue(), field.required(1).stringValue());
        }
        return new HeaderEntry(node.required("pattern").stringValue(), headers);
    }

    private static RouteEntry route(JsonNode node) {
        return new RouteEntry(
                node.required("pattern").stringValue(),
                node.required("source").stringValue(),
                choice(RouteEntry.Kind.class, node.required("kind")),
                node.required("prerendered").booleanValue(),
                strings(node, "methods"),
                text(node, "className"),
                node.optional("bodyLimit").map(JsonNode::longValue),
                strings(node, "middleware"),
                node.required("staticPaths").booleanValue());
    }

    private static MiddlewareEntry middleware(JsonNode node) {
        return new MiddlewareEntry(
                node.required("folder").stringValue(),
                node.required("source").stringValue(),
                node.required("className").stringValue(),
                node.required("guard").booleanValue());
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>();
        node.required(name).forEach(element -> list.add(reader.apply(element)));
        return list;
    }

    private static List<String> strings(JsonNode node, String name) {
        return list(node, name, JsonNode::stringValue);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.optional(name).map(JsonNode::stringValue);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonNode node) {
        return Enum.valueOf(type, node.stringValue().toUpperCase(Locale.ROOT));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read");
    }
}
