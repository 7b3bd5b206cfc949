package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as text of what the page is, by its ending. */
class EscapingTest {

    private static final String TEXT = "<a href=\"x\">Tom's & `b`</a>\\\n\t\u0001";

    @ParameterizedTest
    @CsvSource({
        "about, HTML",
        "[slug], HTML",
        "v1.2, HTML",
        "about.html, HTML",
        "feed.xml, XML",
        "FEED.XML, XML",
        "atom.atom, XML",
        "logo.svg, XML",
        "robots.txt, NONE",
        "app.js, NONE",
        "app.css, NONE",
        "llms.md, NONE",
        "data.json, JSON",
        "site.webmanifest, JSON",
        "[id].json, JSON"
    })
    void isThatOfThePagesEnding(String page, Escaping expected) {
        assertThat(Escaping.of("pages/a.b/" + page + ".mustache")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "a, ~&lt;a href=&quot;x&quot;&gt;Tom&#39;s &amp; `b`&lt;/a&gt;\\\n\t\u0001~",
                "a.xml, ~&lt;a href=&quot;x&quot;&gt;Tom&#39;s &amp; `b`&lt;/a&gt;\\\n\t\ufffd~",
                "a.txt, ~<a href=\"x\">Tom's & `b`</a>\\\n\t\u0001~",
                "a.json, ~<a href=\\\"x\\\">Tom's & `b`</a>\\\\\\n\\t\\u0001~",
            })
    void ofLayoutAndComponentIsThePages(String page, String expected) {
        var files =
                new TemplateFiles()
                        .with(
                                "pages/" + page + ".mustache",
                                "{{<base}}{{$content}}{{text}}{{/content}}{{/base}}")
                        .layout("base", "{{$content}}{{/content}}|{{>part}}|{{{text}}}{{&text}}")
                        .component("part", "{{text}}");
        String rendered =
                Templates.of(files, TemplateOptions.strict(Map.of()))
                        .render("pages/" + page + ".mustache", Scope.of(Map.of("text", TEXT)));
        assertThat(rendered).isEqualTo(expected + "|" + expected + "|" + TEXT + TEXT);
    }

    @Test
    void pairsOfSurrogatesStay() {
        var files = TemplateFiles.page("{{a}}");
        assertThat(files.strict(Map.of("a", "\ud83d\ude00<"))).isEqualTo("\ud83d\ude00&lt;");
        assertThat(files.strict(Map.of("a", "\ude00\ud83d"))).isEqualTo("\ufffd\ufffd");
    }
}
