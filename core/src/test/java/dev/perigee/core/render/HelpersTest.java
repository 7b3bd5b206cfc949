package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sections called as helpers show. */
class HelpersTest {

    private static final TemplateOptions OPTIONS =
            TemplateOptions.strict(
                    SiteHelpers.of(new SmallSite(), Json.of(HelpersTest.class.getClassLoader())));

    private static String render(String page, String template) {
        Map<String, Object> model = new HashMap<>();
        model.put("text", "</script><!-- & 'it' \u2028");
        model.put("list", Arrays.asList(1, null, "a"));
        model.put("id", "a b");
        model.put("day", LocalDate.of(2026, 1, 2));
        model.put("instant", Instant.parse("2026-01-02T03:04:05Z"));
        model.put("written", "2026-03-04");
        model.put("nothing", null);
        model.put("date", LocalDate.of(2025, 12, 31));
        model.put("md", "*x* & <b>");
        model.put("post", Map.of("date", LocalDate.of(2026, 2, 1)));
        var files = new TemplateFiles().with("pages/" + page, template);
        return Templates.of(files, OPTIONS).render("pages/" + page, Scope.of(model));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{{#json}}list{{/json}} ~ [1,null,\"a\"]",
                "{{#json}} text {{/json}} ~ \"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u0027it\\u0027 \\u2028\"",
                "{{#json}}nothing{{/json}} ~ null",
                "{{#date}}day{{/date}} ~ 2026-01-02",
                "{{#date}}day | d MMM yyyy{{/date}} ~ 2 Jan 2026",
                "{{#date}}day | d. MMMM yyyy | de{{/date}} ~ 2. Januar 2026",
                "{{#date}}instant | yyyy-MM-dd HH:mm XXX{{/date}} ~ 2026-01-02 03:04 Z",
                "{{#date}}written | d MMM{{/date}} ~ 4 Mar",
                "{{#date}}day | rss{{/date}} ~ Fri, 02 Jan 2026 00:00:00 +0000",
                "{{#date}}day | atom{{/date}} ~ 2026-01-02T00:00:00Z",
                "{{#date}}{{written}} | d MMM{{/date}} ~ 4 Mar",
                "[{{#date}}nothing | d MMM{{/date}}] ~ []",
                "{{#date}}date | d MMM{{/date}} ~ 31 Dec",
                "{{#date}}<b>{{.}}</b>{{/date}} ~ <b>2025-12-31</b>",
                "{{#date}}{{date}}{{/date}} ~ 2025-12-31",
                "{{#post.date}}<i>{{.}}</i>{{/post.date}} ~ <i>2026-02-01</i>",
                "{{#post}}{{#date}}date | d MMM{{/date}}{{/post}} ~ 1 Feb",
                "{{#markdown}}md{{/markdown}} ~ <md>*x* & <b></md>",
                "{{#markdown}}**so** {{md}}{{/markdown}} ~ <md>**so** *x* & <b></md>",
                "{{#markdown}}**so**{{/markdown}} ~ <own>**so**</md>",
                "{{#markdown}}{{{md}}}{{/markdown}} ~ <own>*x* & <b></md>",
                "{{#markdown}}[a]({{#link}}/about{{/link}}){{/markdown}} ~ <own>[a](/base/about)</md>",
                "{{#markdown}}a {{#json}}md{{/json}}{{/markdown}} ~ <md>a \"*x* & <b>\"</md>",
                "[{{#jsn}}none{{/jsn}}{{#links}}Links{{/links}}{{#data}}Yes{{/data}}] ~ []",
                "[{{#lnk}}{{md}}{{/lnk}}] ~ []",
                "{{#link}}/about{{/link}} ~ /base/about",
                "{{#link}}/about?a=1&b=2#top{{/link}} ~ /base/about?a=1&amp;b=2#top",
                "{{#link}}/posts/[id].json {{id}}{{/link}} ~ /base/posts/[a b].json",
                "{{#link}}https://example.org/?a&b{{/link}} ~ https://example.org/?a&amp;b",
                "{{#link}}#top{{/link}} ~ #top",
                "{{#asset}}app.css{{/asset}} ~ /base/_assets/app.1234.css",
                "{{#absolute}}/base/about{{/absolute}} ~ https://example.com/base/about",
                "{{#absolute}}{{#link}}/about?a&b{{/link}}{{/absolute}} ~ https://example.com/base/about?a&amp;b",
                "{{#absolute}}{{#asset}}app.css{{/asset}}{{/absolute}} ~ https://example.com/base/_assets/app.1234.css",
            })
    void showInHtml(String template, String expected) {
        assertThat(render("page.mustache", template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "feed.xml.mustache ~ {{#markdown}}md{{/markdown}} ~ &lt;md&gt;*x* &amp; &lt;b&gt;&lt;/md&gt;",
                "a.txt.mustache ~ {{#markdown}}md{{/markdown}} ~ <md>*x* & <b></md>",
                "a.txt.mustache ~ {{#link}}/about?a&b{{/link}} ~ /base/about?a&b",
                "a.json.mustache ~ {{#json}}md{{/json}} ~ \"*x* & <b>\"",
            })
    void showInOtherPages(String page, String template, String expected) {
        assertThat(render(page, template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{{#json}}lst{{/json}} ~ Nothing is called 'lst' here, so '{{lst}}' has no value. Did you mean 'list'?",
                "{{#json}}a b{{/json}} ~ 'a b' is no name of a value, which {{#json}} wants. Write {{#json}}name{{/json}}.",
                "{{#date}}dya | d{{/date}} ~ Nothing is called 'dya' here, so '{{dya}}' has no value. Did you mean 'day'?",
                "{{#date}}md | d{{/date}} ~ 'md' is '*x* & <b>', which is no date. Give a date of java.time or a text such as 2026-01-31 or 2026-01-31T12:00:00Z.",
                "{{#date}}day | bbb{{/date}} ~ 'bbb' is no pattern of a date: Unknown pattern letter: b.",
                "{{#link}}/abot{{/link}} ~ The site has nothing at '/abot'. Did you mean '/about'? There are: /about, /posts/[id].json.",
                "{{#link}}about{{/link}} ~ 'about' is no path of the site. It starts with '/': {{#link}}/about{{/link}}.",
                "{{#link}}/posts/[id].json{{/link}} ~ '/posts/[id].json' is no link: It wants one value. Give each parameter of the pattern its value: {{#link}}/posts/[id] {{id}}{{/link}}.",
                "{{#jsn}}md{{/jsn}} ~ Nothing is called 'jsn' here, and no helper is. Did you mean {{#json}}md{{/json}}?",
                "{{#dat}}day | d MMM{{/dat}} ~ Nothing is called 'dat' here, and no helper is. Did you mean {{#date}}day | d MMM{{/date}}?",
                "{{#lnk}}/about{{/lnk}} ~ Nothing is called 'lnk' here, and no helper is. Did you mean {{#link}}/about{{/link}}?",
                "{{#aset}}app.css{{/aset}} ~ Nothing is called 'aset' here, and no helper is. Did you mean {{#asset}}app.css{{/asset}}?",
                "{{#markdwon}}md{{/markdwon}} ~ Nothing is called 'markdwon' here, and no helper is. Did you mean {{#markdown}}md{{/markdown}}?",
                "{{#absolut}}/about{{/absolut}} ~ Nothing is called 'absolut' here, and no helper is. Did you mean {{#absolute}}/about{{/absolute}}?",
                "{{#asset}}ap.css{{/asset}} ~ There is no asset 'ap.css'. Did you mean 'app.css'? There are: app.css.",
            })
    void sayWhatIsWrong(String template, String message) {
        assertThatThrownBy(() -> render("page.mustache", "\n " + template))
                .hasMessageStartingWith("src/main/pages/page.mustache:2:2: " + message);
    }

    @ParameterizedTest
    @CsvSource({"page.mustache", "page.xml.mustache"})
    void jsonOfAnyTextStaysInItsScript(String page) {
        assertThat(render(page, "<script>{{#json}}text{{/json}}</script>"))
                .doesNotContain("</script><", "<!--", "\u2028");
    }

    /** One page, one route, one asset. */
    private static final class SmallSite implements TemplateFunctions {

        @Override
        public Optional<String> link(String target, List<String> values) {
            if (target.equals("/posts/[id].json") && values.size() != 1) {
                throw new IllegalArgumentException("It wants one value.");
            }
            return switch (target) {
                case "/about" -> Optional.of("/base/about");
                case "/posts/[id].json" -> Optional.of("/base/posts/[" + values.get(0) + "].json");
                default -> Optional.empty();
            };
        }

        @Override
        public List<String> targets() {
            return List.of("/posts/[id].json", "/about");
        }

        @Override
        public Optional<String> asset(String name) {
            return Optional.of("/base/_assets/app.1234.css").filter(url -> name.equals("app.css"));
        }

        @Override
        public List<String> assets() {
            return List.of("app.css");
        }

        @Override
        public String absolute(String url) {
            return "https://example.com" + url;
        }

        @Override
        public String markdown(String text, boolean trusted) {
            return (trusted ? "<own>" : "<md>") + text + "</md>";
        }
    }
}
