package dev.perigee.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.api.Headers;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteSettingsTest {

    private static SiteSettings parse(String name, String value) {
        return SiteSettings.parse(Map.of(name, value));
    }

    @Test
    void defaultsAreThoseOfTheDesign() {
        SiteSettings settings = SiteSettings.defaults();
        assertThat(settings.origin()).isEmpty();
        assertThat(settings.base()).isEmpty();
        assertThat(settings.trailingSlash()).isEqualTo(TrailingSlash.IGNORE);
        assertThat(settings.buildFormat()).isEqualTo(BuildFormat.DIRECTORY);
        assertThat(settings.prerender()).isTrue();
        assertThat(settings.checkOrigin()).isTrue();
        assertThat(settings.bodySizeLimit()).isEqualTo(1_048_576);
        assertThat(settings.unmatchedMethod()).isEqualTo(404);
    }

    @Test
    void goodValuesAreRead() {
        assertThat(parse("site", "https://Example.com/").origin())
                .contains(URI.create("https://example.com"));
        assertThat(parse("site", "http://localhost:8080").origin())
                .contains(URI.create("http://localhost:8080"));
        assertThat(parse("site", "https://example.com:443").origin())
                .contains(URI.create("https://example.com"));
        assertThat(parse("base", "/docs").base()).isEqualTo("/docs");
        assertThat(parse("base", "/").base()).isEmpty();
        assertThat(parse("trailingSlash", "never").trailingSlash()).isEqualTo(TrailingSlash.NEVER);
        assertThat(parse("buildFormat", "file").buildFormat()).isEqualTo(BuildFormat.FILE);
        assertThat(parse("bodySizeLimit", "50MB").bodySizeLimit()).isEqualTo(50L << 20);
        assertThat(parse("bodySizeLimit", "7").bodySizeLimit()).isEqualTo(7);
        assertThat(parse("unmatchedMethod", "405").unmatchedMethod()).isEqualTo(405);
        assertThat(parse("allowedDomains", "a.com, *.B.com\n https://c.com:8443").allowedDomains())
                .containsExactly("a.com", "*.b.com", "https://c.com:8443");
    }

    @Test
    void pagesAreStrictAndPublishedAsTheyAreUnlessTheSiteSaysElse() {
        PageSettings settings = SiteSettings.defaults().pages();
        assertThat(settings)
                .isEqualTo(
                        new PageSettings(
                                true,
                                true,
                                false,
                                false,
                                true,
                                true,
                                List.of(),
                                Optional.empty(),
                                LocaleRules.NONE));
        assertThat(parse("strictTemplates", "false").pages().strictTemplates()).isFalse();
        assertThat(parse("failOnBrokenLinks", "false").pages().failOnBrokenLinks()).isFalse();
        assertThat(parse("drafts", "true").pages().drafts()).isTrue();
        assertThat(parse("futureEntries", "true").pages().futureEntries()).isTrue();
        assertThat(parse("compress", "false").pages().compress()).isFalse();
        assertThat(parse("sitemap", "false").pages().sitemap()).isFalse();
    }

    @Test
    void theFirstLocaleIsTheDefaultUnlessTheSiteSaysElse() {
        PageSettings two = parse("locales", "en, de-CH").pages();
        assertThat(two.locales()).containsExactly("en", "de-CH");
        assertThat(two.defaultLocale()).contains("en");
        PageSettings other =
                SiteSettings.parse(Map.of("locales", "en de", "defaultLocale", "de")).pages();
        assertThat(other.defaultLocale()).contains("de");
        assertThat(parse("defaultLocale", "de").pages().locales()).containsExactly("de");
        assertThatThrownBy(() -> SiteSettings.parse(Map.of("locales", "en", "defaultLocale", "fr")))
                .hasMessageContaining("'fr' is none of the locales en. Add it to 'locales'.");
    }

    @Test
    void languagesStandInForOthersAndHaveDomains() {
        Map<String, String> values = new HashMap<>();
        values.put("site", "https://example.com");
        values.put("locales", "en, es, pt, pt-BR");
        values.put("fallbackLocales", "pt-BR=pt,\n pt=en, es=en");
        values.put("fallbackType", "rewrite");
        values.put("localeDomains", "es=https://Es.example.com:443 pt=http://pt.example.com:8080");
        LocaleRules rules = SiteSettings.parse(values).pages().localeRules();
        assertThat(rules.chain("pt-BR")).containsExactly("pt", "en");
        assertThat(rules.chain("en")).isEmpty();
        assertThat(rules.rewrites()).isTrue();
        assertThat(rules.localeOf("es.example.com")).contains("es");
        assertThat(rules.localeOf("example.com")).isEmpty();
        assertThat(rules.domains())
                .containsEntry("pt", URI.create("http://pt.example.com:8080"))
                .containsEntry("es", URI.create("https://es.example.com"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fallbackLocales | es        | 'es' is no pair. Write a locale, '=' and its value.
                    fallbackLocales | es=en es=en | 'es' is there twice.
                    fallbackLocales | fr=en     | 'fr' is none of the locales en, es, pt. Add it to 'locales'.
                    fallbackLocales | es=fr     | 'fr' is none of the locales en, es, pt. Add it to 'locales'.
                    fallbackLocales | en=es     | 'en' is the default locale, for which no other stands in.
                    fallbackLocales | es=pt pt=es | 'es' leads back to itself.
                    fallbackLocales | es=es     | 'es' leads back to itself.
                    fallbackType    | copy      | 'copy' is not known. Write one of: redirect, rewrite.
                    localeDomains   | es=es.example.com | 'es.example.com' is no origin.
                    localeDomains   | fr=https://fr.example.com | 'fr' is none of the locales en, es, pt.
                    localeDomains   | es=https://example.com:8443 | 'es' has the host example.com, which is that of the site. Give it one of its own; a port makes no difference.
                    localeDomains   | es=https://x.com pt=https://x.com:8443 | 'pt' has the host x.com, which is that of 'es'.
                    """)
    void rulesOfLanguagesAreChecked(String name, String value, String message) {
        Map<String, String> values = new HashMap<>();
        values.put("site", "https://example.com");
        values.put("locales", "en, es, pt");
        values.put(name, value);
        assertThatThrownBy(() -> SiteSettings.parse(values))
                .hasMessageContaining("The setting " + name + ": " + message);
    }

    @Test
    void domainsOfLanguagesNeedASite() {
        assertThatThrownBy(
                        () ->
                                SiteSettings.parse(
                                        Map.of(
                                                "locales",
                                                "en es",
                                                "localeDomains",
                                                "es=https://e.es")))
                .hasMessageContaining(
                        "The setting localeDomains needs 'site', where the other pages are.");
    }

    @Test
    void allLinesThatAreWrongAreTold() {
        Map<String, String> values = new HashMap<>();
        values.put("redirects", "/a ftp://x\n/ok /about\n/b /c 200\n/d");
        values.put("headers", "X: y\n/a\n  Bad Name: x\n//b\n  X: y\n/c");
        assertThatThrownBy(() -> SiteSettings.parse(values))
                .hasMessageContainingAll(
                        "The setting redirects: the redirect from /a goes to 'ftp://x'.",
                        "The setting redirects: the redirect from /b has the status '200'.",
                        "The setting redirects: '/d' is no redirect.",
                        "The setting headers: 'X: y' is neither a pattern",
                        "The setting headers: 'Bad Name' is no header name",
                        "The setting headers: '//b' is no pattern.",
                        "The setting headers: there is no header below /c.")
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("below /a");
    }

    @Test
    void redirectsAreLines() {
        assertThat(
                        parse("redirects", "\n  /a /b\n# why\n /x/[s] https://e.com/[s] 308\n")
                                .redirects())
                .containsExactly(
                        new RedirectEntry("/a", "/b", 301),
                        new RedirectEntry("/x/[s]", "https://e.com/[s]", 308));
    }

    @Test
    void headersAreLinesBelowTheirPattern() {
        assertThat(parse("headers", "/a\n X-One: 1\n X-Two: b: c\n/[...p]\nX-One: 2").headers())
                .containsExactly(
                        new HeaderEntry(
                                "/a", Headers.empty().with("X-One", "1").with("X-Two", "b: c")),
                        new HeaderEntry("/[...p]", Headers.empty().with("X-One", "2")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site | '' | no origin",
                "locales | en, EN | is there twice",
                "locales | english_gb | no language tag",
                "locales | ../x | no language tag",
                "defaultLocale | e | no language tag",
                "drafts | yes | neither true nor false",
                "site | not an origin | no origin",
                "site | ftp://example.com | no origin",
                "site | https://example.com/path | a path belongs into 'base'",
                "site | https://u:p@example.com | no origin",
                "site | https://example.com?x | no origin",
                "site | example.com | no origin",
                "originUrl | //example.com | no origin",
                "base | https://example.com/x | no base",
                "base | /docs/ | no base",
                "base | docs | no base",
                "base | /a//b | no base",
                "base | /a/../b | no base",
                "base | /a b | no base",
                "base | //a | no base",
                "trailingSlash | sometimes | ignore, always, never",
                "buildFormat | DIRECTORY | directory, file",
                "prerender | yes | neither true nor false",
                "bodySizeLimit | much | no size",
                "bodySizeLimit | -1 | no size",
                "bodySizeLimit | 999999999999GB | no size",
                "unmatchedMethod | 500 | neither 404 nor 405",
                "allowedDomains | a.com,*b.com | no domain",
                "allowedDomains | * | no domain",
                "redirects | /a | is no redirect",
                "redirects | /a /b 200 | Write 301",
                "redirects | a /b | is no pattern",
                "redirects | /a //b | goes to '//b'",
                "redirects | /a/[x] https://[x].example.com/ | whose host has a parameter",
                "redirects | /a javascript:x | goes to 'javascript:x'",
                "redirects | /a/[x] /b/[y] | has no parameter y",
                "headers | X: 1 | neither a pattern",
                "headers | /a | no header below /a",
                "sitee | x | There is no setting 'sitee'",
            })
    void badValuesAreNamedWithTheirRule(String name, String value, String rule) {
        assertThatThrownBy(() -> parse(name, value))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(rule);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(
                        () ->
                                SiteSettings.parse(
                                        Map.of("site", "x", "base", "y", "unmatchedMethod", "z")))
                .isInstanceOfSatisfying(
                        SettingsException.class, e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void mediaTypesGoByTheEnding() {
        List<String[]> cases =
                List.of(
                        new String[] {"a.html", "text/html;charset=utf-8"},
                        new String[] {"a/b.JSON", "application/json"},
                        new String[] {"x.tar.gz", "application/gzip"},
                        new String[] {"app.js", "text/javascript;charset=utf-8"},
                        new String[] {"favicon.ico", "image/x-icon"},
                        new String[] {"a.b/c", "application/octet-stream"},
                        new String[] {"noending", "application/octet-stream"},
                        new String[] {"a.", "application/octet-stream"},
                        new String[] {"a.unknown", "application/octet-stream"});
        for (String[] row : cases) {
            assertThat(MediaTypes.ofFile(row[0])).as(row[0]).isEqualTo(row[1]);
        }
    }
}
