package dev.perigee.core.index;

import dev.perigee.api.Headers;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Reads what {@link SiteIndexWriter} wrote; the version first, as all else may be different. */
final class SiteIndexReader {

    private SiteIndexReader() {}

    static SiteIndex read(byte[] json, String name) throws IOException {
        try {
            IndexNode site = IndexNode.parse(json);
            long version = site.required("version").number();
            if (version != SiteIndex.VERSION) {
                throw IndexException.otherVersion(name, version, SiteIndex.VERSION);
            }
            Map<String, String> matchers = new TreeMap<>();
            site.required("matchers")
                    .fields()
                    .forEach((key, value) -> matchers.put(key, value.text()));
            return new SiteIndex(
                    settings(site.required("settings")),
                    list(site, "routes", SiteIndexReader::route),
                    list(site, "middleware", SiteIndexReader::middleware),
                    matchers,
                    text(site, "application"));
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw IndexException.noIndex(name, firstLine(e));
        }
    }

    private static SiteSettings settings(IndexNode node) {
        return new SiteSettings(
                text(node, "origin").map(URI::create),
                node.required("base").text(),
                choice(TrailingSlash.class, node.required("trailingSlash")),
                choice(BuildFormat.class, node.required("buildFormat")),
                node.required("prerender").flag(),
                text(node, "originUrl").map(URI::create),
                strings(node, "allowedDomains"),
                node.required("checkOrigin").flag(),
                node.required("bodySizeLimit").number(),
                (int) node.required("unmatchedMethod").number(),
                list(node, "redirects", SiteIndexReader::redirect),
                list(node, "headers", SiteIndexReader::header),
                pages(node.required("pages")));
    }

    private static PageSettings pages(IndexNode node) {
        return new PageSettings(
                node.required("strictTemplates").flag(),
                node.required("failOnBrokenLinks").flag(),
                node.required("drafts").flag(),
                node.required("futureEntries").flag(),
                node.required("compress").flag(),
                node.required("sitemap").flag(),
                strings(node, "locales"),
                text(node, "defaultLocale"),
                localeRules(node));
    }

    private static LocaleRules localeRules(IndexNode node) {
        Map<String, String> fallbacks = new LinkedHashMap<>();
        strings(node, "fallbackLocales").forEach(pair -> pair(pair, fallbacks::put));
        Map<String, URI> domains = new LinkedHashMap<>();
        strings(node, "localeDomains")
                .forEach(pair -> pair(pair, (key, url) -> domains.put(key, URI.create(url))));
        return new LocaleRules(fallbacks, node.required("fallbackRewrites").flag(), domains);
    }

    private static void pair(String text, BiConsumer<String, String> target) {
        int sign = text.indexOf('=');
        target.accept(text.substring(0, Math.max(sign, 0)), text.substring(sign + 1));
    }

    private static RedirectEntry redirect(IndexNode node) {
        return new RedirectEntry(
                node.required("pattern").text(),
                node.required("target").text(),
                (int) node.required("status").number());
    }

    private static HeaderEntry header(IndexNode node) {
        Headers headers = Headers.empty();
        for (IndexNode field : node.required("headers").elements()) {
            List<String> nameAndValue = field.elements().stream().map(IndexNode::text).toList();
            headers = headers.withAdded(nameAndValue.get(0), nameAndValue.get(1));
        }
        return new HeaderEntry(node.required("pattern").text(), headers);
    }

    private static RouteEntry route(IndexNode node) {
        return new RouteEntry(
                node.required("pattern").text(),
                node.required("source").text(),
                choice(RouteEntry.Kind.class, node.required("kind")),
                node.required("prerendered").flag(),
                strings(node, "methods"),
                text(node, "className"),
                node.optional("bodyLimit").map(IndexNode::number),
                strings(node, "middleware"),
                node.required("staticPaths").flag(),
                node.required("getByTemplate").flag());
    }

    private static MiddlewareEntry middleware(IndexNode node) {
        return new MiddlewareEntry(
                node.required("folder").text(),
                node.required("source").text(),
                node.required("className").text(),
                node.required("guard").flag());
    }

    private static <T> List<T> list(IndexNode node, String name, Function<IndexNode, T> reader) {
        List<T> list = new ArrayList<>();
        for (IndexNode element : node.required(name).elements()) {
            list.add(reader.apply(element));
        }
        return list;
    }

    private static List<String> strings(IndexNode node, String name) {
        return list(node, name, IndexNode::text);
    }

    private static Optional<String> text(IndexNode node, String name) {
        return node.optional(name).map(IndexNode::text);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, IndexNode node) {
        return Enum.valueOf(type, node.text().toUpperCase(Locale.ROOT));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be read");
    }
}
