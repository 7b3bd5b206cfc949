package dev.perigee.generator.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the pages of one language are to others, as files. */
@Execution(ExecutionMode.CONCURRENT)
class LocaleBuildTest {

    @TempDir Path project;
    private TestSite site;

    @BeforeEach
    void makeSite() throws Exception {
        site =
                new TestSite(project)
                        .withPageLibraries()
                        .setting("site", "https://example.com")
                        .setting("locales", "en, es, pt")
                        .setting("fallbackLocales", "pt=es, es=en")
                        .setting("failOnBrokenLinks", "false")
                        .setting("compress", "false")
                        .setting("redirects", "/pt/old /about")
                        .file("src/main/public/plain.html", "<p>public</p>")
                        .file("src/main/pages/404.mustache", "none")
                        .file("src/main/pages/old.mustache", "old")
                        .file(
                                "src/main/pages/index.mustache",
                                "home {{page.url}} {{#link}}/pt/about{{/link}} {{#link}}/es{{/link}}")
                        .file("src/main/pages/es/index.mustache", "inicio {{page.url}}")
                        .file("src/main/pages/es/solo.mustache", "solo")
                        .file("src/main/pages/about.mustache", "about {{page.url}}")
                        .file("src/main/pages/es/live.mustache", "---\nprerender: false\n---\nlive")
                        .file("src/main/pages/live.mustache", "not live")
                        .file("src/main/pages/blog/[lang=locale]/[slug].mustache", "post")
                        .list(
                                "blog/[lang=locale]/[slug].java",
                                "return Stream.of(StaticPath.of(Map.of(\"lang\", \"en\", \"slug\", \"a\")));",
                                "return context.render();")
                        .get("data.json.java", "return Response.json(1);");
    }

    private Map<String, String> built() throws Exception {
        assertThat(site.build().problems()).isEmpty();
        return site.files();
    }

    @Test
    void missingPagesLeadToThoseOfAnotherLanguage() throws Exception {
        Map<String, String> files = built();
        assertThat(files.get("index.html")).endsWith("/ /pt/about/ /es/");
        assertThat(files.get("es/about/index.html")).contains("url=/about/");
        assertThat(files.get("pt/about/index.html")).contains("url=/about/");
        assertThat(files.get("pt/index.html")).contains("url=/es/");
        assertThat(files.get("pt/solo/index.html")).contains("url=/es/solo/");
        assertThat(files.get("blog/es/a/index.html")).contains("url=/blog/en/a/");
        assertThat(files.get("es/index.html")).isEqualTo("inicio https://example.com/es/");
        assertThat(files.get("_redirects"))
                .contains("/es/about /about/ 302", "/pt/solo/ /es/solo/ 302", "/pt/old /about 301");
        assertThat(files)
                .doesNotContainKeys(
                        "es/404.html",
                        "es/data.json",
                        "es/plain.html",
                        "en/es/solo/index.html",
                        "es/live/index.html");
        assertThat(files.get("sitemap.xml"))
                .contains("https://example.com/es/solo/")
                .doesNotContain("/es/about", "/pt");
    }

    @Test
    void orAreCopiesOfThem() throws Exception {
        site.setting("fallbackType", "rewrite").setting("buildFormat", "file");
        Map<String, String> files = built();
        assertThat(files)
                .containsEntry("index.html", "home https://example.com/ /pt/about.html /es.html")
                .containsEntry("es/about.html", "about https://example.com/about")
                .containsEntry("pt/about.html", "about https://example.com/about")
                .containsEntry("pt.html", "inicio https://example.com/es")
                .containsEntry("pt/solo.html", "solo")
                .containsEntry("blog/pt/a.html", "post");
        assertThat(files.get("sitemap.xml")).doesNotContain("/es/about", "/pt");
        assertThat(site.build().problems()).isEmpty();
        assertThat(site.files()).isEqualTo(files);
    }

    @Test
    void pagesOfALanguageWithADomainHaveTheirUrlsThere() throws Exception {
        site.setting("localeDomains", "es=https://es.example.com")
                .setting("fallbackLocales", "")
                .file("src/main/pages/index.mustache", "home")
                .file(
                        "src/main/pages/[lang=locale]/both.mustache",
                        "{{#page.alternates}}<link rel=\"alternate\" hreflang=\"{{locale}}\" href=\"{{url}}\">{{/page.alternates}}");
        Map<String, String> files = built();
        assertThat(files)
                .containsEntry("es/index.html", "inicio https://es.example.com/")
                .containsEntry("about/index.html", "about https://example.com/about/");
        assertThat(files.get("pt/both/index.html"))
                .contains(
                        "hreflang=\"en\" href=\"https://example.com/en/both/\"",
                        "hreflang=\"es\" href=\"https://es.example.com/both/\"");
        assertThat(files.get("sitemap.xml"))
                .contains(
                        "<loc>https://es.example.com/solo/</loc>",
                        "<loc>https://es.example.com/</loc>",
                        "<loc>https://example.com/about/</loc>",
                        "hreflang=\"es\" href=\"https://es.example.com/both/\"");
    }

    @Test
    void fromADomainTheyLeadToTheSite() throws Exception {
        site.setting("localeDomains", "pt=https://pt.example.com");
        Map<String, String> files = built();
        assertThat(files.get("pt/about/index.html")).contains("url=https://example.com/about/");
        assertThat(files.get("es/about/index.html")).contains("url=/about/");
    }
}
