package dev.perigee.core.index;

import dev.perigee.api.Headers;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a {@link SiteIndex} as JSON, with names in a fixed order and what is absent left out. */
final class SiteIndexWriter {

    private SiteIndexWriter() {}

    static byte[] write(SiteIndex index) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode site = mapper.createObjectNode();
        site.put("version", SiteIndex.VERSION);
        settings(site.putObject("settings"), index.settings());
        ArrayNode routes = site.putArray("routes");
        index.routes().forEach(route -> route(routes.addObject(), route));
        ArrayNode middleware = site.putArray("middleware");
        index.middleware().forEach(entry -> middleware(middleware.addObject(), entry));
        ObjectNode matchers = site.putObject("matchers");
        new TreeMap<>(index.matchers()).forEach(matchers::put);
        index.application().ifPresent(name -> site.put("application", name));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return mapper.writer().with(printer).writeValueAsBytes(site);
    }

    private static void settings(ObjectNode node, SiteSettings settings) {
        settings.origin().ifPresent(uri -> node.put("origin", uri.toString()));
        node.put("base", settings.base());
        node.put("trailingSlash", name(settings.trailingSlash()));
        node.put("buildFormat", name(settings.buildFormat()));
        node.put("prerender", settings.prerender());
        settings.originUrl().ifPresent(uri -> node.put("originUrl", uri.toString()));
        strings(node.putArray("allowedDomains"), settings.allowedDomains());
        node.put("checkOrigin", settings.checkOrigin());
        node.put("bodySizeLimit", settings.bodySizeLimit());
        node.put("unmatchedMethod", settings.unmatchedMethod());
        ArrayNode redirects = node.putArray("redirects");
        for (RedirectEntry redirect : settings.redirects()) {
            ObjectNode entry = redirects.addObject();
            entry.put("pattern", redirect.pattern());
            entry.put("target", redirect.target());
            entry.put("status", redirect.status());
        }
        ArrayNode headers = node.putArray("headers");
        for (HeaderEntry header : settings.headers()) {
            ObjectNode entry = headers.addObject();
            entry.put("pattern", header.pattern());
            fields(entry.putArray("headers"), header.headers());
        }
        pages(node.putObject("pages"), settings.pages());
    }

    private static void pages(ObjectNode node, PageSettings settings) {
        node.put("strictTemplates", settings.strictTemplates());
        node.put("failOnBrokenLinks", settings.failOnBrokenLinks());
        node.put("drafts", settings.drafts());
        node.put("futureEntries", settings.futureEntries());
        node.put("compress", settings.compress());
        node.put("sitemap", settings.sitemap());
        strings(node.putArray("locales"), settings.locales());
        settings.defaultLocale().ifPresent(locale -> node.put("defaultLocale", locale));
        LocaleRules rules = settings.localeRules();
        ArrayNode fallbacks = node.putArray("fallbackLocales");
        rules.fallbacks().forEach((locale, other) -> fallbacks.add(locale + "=" + other));
        node.put("fallbackRewrites", rules.rewrites());
        ArrayNode domains = node.putArray("localeDomains");
        rules.domains().forEach((locale, domain) -> domains.add(locale + "=" + domain));
    }

    private static void fields(ArrayNode node, Headers headers) {
        headers.forEach((name, value) -> node.addArray().add(name).add(value));
    }

    private static void route(ObjectNode node, RouteEntry route) {
        node.put("pattern", route.pattern());
        node.put("source", route.source());
        node.put("kind", name(route.kind()));
        node.put("prerendered", route.prerendered());
        strings(node.putArray("methods"), route.methods());
        route.className().ifPresent(name -> node.put("className", name));
        route.bodyLimit().ifPresent(limit -> node.put("bodyLimit", limit));
        strings(node.putArray("middleware"), route.middleware());
        node.put("staticPaths", route.staticPaths());
        node.put("getByTemplate", route.getByTemplate());
    }

    private static void middleware(ObjectNode node, MiddlewareEntry middleware) {
        node.put("folder", middleware.folder());
        node.put("source", middleware.source());
        node.put("className", middleware.className());
        node.put("guard", middleware.guard());
    }

    private static void strings(ArrayNode node, List<String> values) {
        values.forEach(node::add);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
