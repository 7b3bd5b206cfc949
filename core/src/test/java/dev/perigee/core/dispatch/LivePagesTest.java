package dev.perigee.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.FormData;
import dev.perigee.api.Headers;
import dev.perigee.api.HttpError;
import dev.perigee.api.Response;
import dev.perigee.api.Services;
import dev.perigee.core.exchange.Answer;
import dev.perigee.core.exchange.AnswerBody;
import dev.perigee.core.exchange.MemoryExchange;
import dev.perigee.core.exchange.SiteFiles;
import dev.perigee.core.handlers.HandlerMethods;
import dev.perigee.core.index.AssetManifest;
import dev.perigee.core.index.FileEntry;
import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.Sha256;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.page.SiteText;
import dev.perigee.core.source.MemorySources;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are rendered for each request, as the jar does. */
class LivePagesTest {

    static {
        LogLines.quiet();
    }

    /** A form: shows what was typed, redirects when it is right, and speaks JSON. */
    static class Contact implements Endpoint {
        record Form(String name, List<String> errors) {}

        @Override
        public Response get(Context context) {
            return context.render(new Form("", List.of()));
        }

        @Override
        public Response post(Context context) {
            FormData form = context.request().formData();
            String name = form.find("name").orElse("");
            if (!name.isBlank()) {
                return Response.redirect("/thanks", 303);
            }
            Form again = new Form(name, List.of("A name is missing."));
            return context.request()
                    .accepts("text/html", "application/json")
                    .filter("application/json"::equals)
                    .map(json -> Response.json(again).withStatus(422))
                    .orElseGet(() -> context.render(again).withStatus(422));
        }
    }

    static class OnlyPost implements Endpoint {
        @Override
        public Response post(Context context) {
            return context.render(Map.of("done", true));
        }
    }

    static class Language implements Endpoint {
        @Override
        public Response get(Context context) {
            return Response.text(context.request().preferredLocale().orElse("none"));
        }
    }

    static class Broken implements Endpoint {
        @Override
        public Response get(Context context) {
            throw HttpError.of(410, "It is gone.");
        }
    }

    private final Map<String, FileEntry> files = new HashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final MemorySources sources =
            MemorySources.of("layouts/base.mustache", "<main>{{$content}}{{/content}}</main>");
    private final List<RouteEntry> routes = new ArrayList<>();

    @Test
    void aPageWithoutAClassIsRenderedForEachRequest() {
        page("/hello/[name]", "hello/[name].mustache", "Hello {{params.name}}, {{page.url}}");
        assertThat(get("/hello/a%3Cb"))
                .isEqualTo(
                        "200 text/html;charset=utf-8 Hello a&lt;b, http://localhost/hello/a%3Cb");
        assertThat(send("HEAD", "/hello/x").status()).isEqualTo(200);
        assertThat(send("POST", "/hello/x").status()).isEqualTo(404);
    }

    @Test
    void aMarkdownPageIsPutIntoItsLayout() {
        page("/news", "news.md", "---\nlayout: base\nprerender: false\n---\nNo *news*.\n");
        assertThat(get("/news"))
                .isEqualTo("200 text/html;charset=utf-8 <main><p>No <em>news</em>.</p>\n</main>");
    }

    @Test
    void aFormIsShownAgainWithItsErrorsOrLeadsOn() {
        page("/contact", "contact.mustache", "{{name}}{{#errors}}!{{.}}{{/errors}}", Contact.class);
        assertThat(get("/contact")).isEqualTo("200 text/html;charset=utf-8 ");
        assertThat(text(post("/contact", "name=", "text/html")))
                .isEqualTo("422 text/html;charset=utf-8 !A name is missing.");
        assertThat(text(post("/contact", "name=", "application/json")))
                .isEqualTo(
                        "422 application/json {\"name\":\"\",\"errors\":[\"A name is missing.\"]}");
        Answer done = post("/contact", "name=Ada", "text/html");
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.headers().find("Location")).contains("/thanks");
    }

    @Test
    void aClassWithoutGetLeavesItToTheTemplate() {
        page("/do", "do.mustache", "{{#done}}done{{/done}}{{^done}}ready{{/done}}", OnlyPost.class);
        assertThat(get("/do")).isEqualTo("200 text/html;charset=utf-8 ready");
        assertThat(text(post("/do", "a=b", "text/html")))
                .isEqualTo("200 text/html;charset=utf-8 done");
    }

    @Test
    void aTemplateThatIsNoHtmlIsAnsweredAsItsNameSays() {
        page("/feed.xml", "feed.xml.mustache", "<t>{{params.x}}</t>");
        settings.put("strictTemplates", "false");
        assertThat(get("/feed.xml")).isEqualTo("200 application/xml <t></t>");
        assertThat(get("/feed.xml/")).startsWith("404 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/nothing, text/html, 404 at the root: 404 Not Found",
        "/de/nothing, text/html, 404 in de: 404 Not Found",
        "/de/a/b/c, text/html, 404 in de: 404 Not Found",
        "/de, text/html, 404 in de: 404 Not Found",
        "/gone, text/html, gone: 410 It is gone.",
        "/404, text/html, 404 at the root: 404 Not Found",
    })
    void errorsHaveThePageOfTheNearestFolder(String path, String accept, String expected) {
        page("/404", "404.mustache", "404 at the root: {{error.status}} {{error.message}}");
        page("/de/404", "de/404.mustache", "404 in de: {{error.status}} {{error.message}}");
        page("/410", "410.mustache", "gone: {{error.status}} {{error.message}}");
        endpoint("/gone", Broken.class);
        String answer = text(send(request("GET", path, "Accept", accept)));
        assertThat(answer).endsWith(" text/html;charset=utf-8 " + expected);
        assertThat(answer).startsWith(path.equals("/gone") ? "410 " : "404 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/x, 404.html",
        "/shop/x, live",
        "/shop/de/x, shop/de/404.html",
        "/products/x, 404.html",
        "/shop/boom, 500.html",
    })
    void filesAndLivePagesShareTheFolders(String path, String expected) {
        page("/shop/404", "shop/404.mustache", "live");
        page("/shop/boom", "shop/boom.mustache", "{{nothing}}");
        file("404.html", 404);
        file("500.html", 500);
        file("shop/de/404.html", 404);
        file("products/404.html", 200);
        Answer answer = send(request("GET", path, "Accept", "text/html"));
        String page =
                answer.body() instanceof AnswerBody.SiteFile shown
                        ? shown.entry().key()
                        : text(answer).replaceAll(".* ", "");
        assertThat(page).isEqualTo(expected);
        assertThat(answer.status()).isEqualTo(expected.startsWith("500") ? 500 : 404);
    }

    private void file(String key, int status) {
        Sha256 sha256 = Sha256.ofContent(new byte[0]);
        files.put(key, new FileEntry(key, 0, sha256, status, Headers.empty(), 0));
    }

    private SiteFiles files() {
        return new SiteFiles() {
            @Override
            public Optional<FileEntry> find(String key) {
                return Optional.ofNullable(files.get(key));
            }

            @Override
            public InputStream open(FileEntry entry) {
                return InputStream.nullInputStream();
            }
        };
    }

    @Test
    void aFaultOfATemplateIsAnErrorOfTheServer() {
        page("/a", "a.mustache", "{{nothing}}");
        Answer answer = send(request("GET", "/a", "Accept", "text/html"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(text(answer)).doesNotContain("nothing").doesNotContain("mustache");
    }

    @Test
    void collectionsAnswerLive() {
        sources.with("content/blog/a.md", "---\ntitle: A\n---\n[b](b.md)\n")
                .with("content/blog/b.md", "---\ntitle: B\ndraft: true\n---\n");
        page(
                "/blog",
                "blog.mustache",
                "{{#collections.blog}}{{id}} {{data.title}}{{/collections.blog}}");
        assertThat(get("/blog")).isEqualTo("200 text/html;charset=utf-8 a A");
    }

    @ParameterizedTest
    @CsvSource({
        "'de-CH, en;q=0.5', de",
        "'fr, en;q=0.5, de;q=0.4', en",
        "'fr', none",
        "'', none",
        "'*', none",
        "'zh-Hant-TW', zh-Hant",
        "'de;q=0, en', en",
        "';;;q=x', none",
    })
    void theClientsLanguageIsLookedUp(String header, String locale) {
        settings.put("locales", "en, de, zh-Hant");
        endpoint("/", Language.class);
        Answer answer = send(request("GET", "/", "Accept-Language", header));
        assertThat(text(answer)).endsWith(" " + locale);
        assertThat(answer.headers().find("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({
        "always, /about, 301 /about/",
        "always, /about/?a=1, 200",
        "never, /about/, 301 /about",
        "never, /about/?a=1, 301 /about?a=1",
        "ignore, /about, 200",
        "ignore, /about/, 200",
        "always, /v1.2, 301 /v1.2/",
        "always, /feed.xml, 200",
    })
    void livePagesKeepTheRuleOfSlashes(String rule, String path, String expected) {
        settings.put("trailingSlash", rule);
        page("/about", "about.mustache", "");
        page("/v1.2", "v1.2.mustache", "");
        page("/feed.xml", "feed.xml.mustache", "");
        Answer answer = send("GET", path);
        String location = answer.headers().find("Location").map(it -> " " + it).orElse("");
        assertThat(answer.status() + location).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "file, /about.html, 200 about",
        "file, /about, 200 about",
        "file, /food.html, 200 food",
        "file, /a.b.html, 200 a.b",
        "file, /index.html, 200 home",
        "file, /docs/index.html, 200 docs",
        "file, /docs/42.html, 200 42",
        "file, /docs.html, 200 docs",
        "file, /lang/de.html, 200 none",
        "file, /.html, 200 .html",
        "file, /about.html/, 301 /about.html",
        "directory, /about.html, 200 about.html",
        "directory, /docs/index.html, 200 index.html",
    })
    void livePagesAnswerToTheNameOfTheirFile(String format, String path, String expected) {
        settings.put("buildFormat", format);
        settings.put("trailingSlash", "never");
        page("/", "index.mustache", "home");
        page("/about", "about.mustache", "about");
        page("/[name]", "[name].mustache", "{{params.name}}");
        page("/docs", "docs.mustache", "docs");
        page("/docs/[id]", "docs/[id].mustache", "{{params.id}}");
        endpoint("/lang/[name]", Language.class);
        Answer answer = send("GET", path);
        String said =
                answer.headers().find("Location").orElseGet(() -> text(answer).split(" ", 3)[2]);
        assertThat(answer.status() + " " + said).isEqualTo(expected);
    }

    private void page(String pattern, String source, String text) {
        sources.with("pages/" + source, text);
        routes.add(entry(pattern, source, List.of("GET"), Optional.empty(), true));
    }

    private void page(String pattern, String source, String text, Class<? extends Endpoint> type) {
        sources.with("pages/" + source, text);
        List<String> methods = new ArrayList<>(HandlerMethods.of(type));
        boolean byTemplate = !methods.contains("GET");
        if (byTemplate) {
            methods.add(0, "GET");
        }
        routes.add(entry(pattern, source, methods, Optional.of(type.getName()), byTemplate));
    }

    private void endpoint(String pattern, Class<? extends Endpoint> type) {
        routes.add(
                new RouteEntry(
                        pattern,
                        "x.java",
                        RouteEntry.Kind.ENDPOINT,
                        false,
                        HandlerMethods.of(type),
                        Optional.of(type.getName()),
                        Optional.empty(),
                        List.of(),
                        false));
    }

    private static RouteEntry entry(
            String pattern,
            String source,
            List<String> methods,
            Optional<String> className,
            boolean byTemplate) {
        return new RouteEntry(
                pattern,
                source,
                RouteEntry.Kind.PAGE,
                false,
                methods,
                className,
                Optional.empty(),
                List.of(),
                false,
                byTemplate);
    }

    private String get(String path) {
        return text(send(request("GET", path, "Accept", "text/html")));
    }

    private Answer post(String path, String form, String accept) {
        return send(
                request("POST", path, "Accept", accept)
                        .withHeader("Content-Type", "application/x-www-form-urlencoded")
                        .withBody(form.getBytes(StandardCharsets.UTF_8)));
    }

    private static MemoryExchange request(String method, String path, String name, String value) {
        return MemoryExchange.of(method, path).withHeader(name, value);
    }

    private Answer send(String method, String path) {
        return send(MemoryExchange.of(method, path));
    }

    private Answer send(MemoryExchange exchange) {
        SiteIndex index =
                new SiteIndex(
                        SiteSettings.parse(settings),
                        routes,
                        List.of(),
                        Map.of(),
                        Optional.empty());
        SiteText text = new SiteText(sources, AssetManifest::none, () -> Instant.EPOCH);
        SiteParts parts =
                new SiteParts(
                                index,
                                files(),
                                getClass().getClassLoader(),
                                name -> Optional.empty(),
                                Optional.of(new Services()))
                        .withText(text);
        return Dispatcher.start(parts).answer(exchange);
    }

    private static String text(Answer answer) {
        String body =
                answer.body() instanceof AnswerBody.Bytes bytes
                        ? new String(bytes.data(), StandardCharsets.UTF_8)
                        : "";
        return answer.status()
                + " "
                + answer.headers().find("Content-Type").orElse("")
                + " "
                + body;
    }
}
