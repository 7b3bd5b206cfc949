package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.json.Json;
import dev.perigee.core.naming.RouteName;
import dev.perigee.core.naming.RouteNames;
import dev.perigee.core.routing.Matchers;
import dev.perigee.core.routing.RoutePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sections called as helpers show. */
class HelpersTest {

    private static final TemplateOptions OPTIONS =
            TemplateOptions.strict(
                    SiteHelpers.of(new SmallSite(), Json.of(HelpersTest.class.getClassLoader())));

    private static Templates templates(String page, String template) {
        return Templates.of(new TemplateFiles().with("pages/" + page, template), OPTIONS);
    }

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
        return templates(page, template).render("pages/" + page, Scope.of(model));
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
                "{{#link}}about{{/link}} ~ /base/about",
                "{{#link}} about?a=1&b=2#top {{/link}} ~ /base/about?a=1&amp;b=2#top",
                "{{#link}}postsJson id=7{{/link}} ~ /base/posts/7.json",
                "{{#link}}postsJson id=id{{/link}} ~ /base/posts/a%20b.json",
                "{{#link}}postsJson id={{ id }}{{/link}} ~ /base/posts/a%20b.json",
                "{{#link}}postsJson#x id={{{id}}}{{/link}} ~ /base/posts/a%20b.json#x",
                "{{#link}}postsJson id=first{{/link}} ~ /base/posts/first.json",
                "{{#link}}postsJson id=\"id\"{{/link}} ~ /base/posts/id.json",
                "{{#link}} postsJson   id='id'  {{/link}} ~ /base/posts/id.json",
                "{{#link}}years year=2024{{/link}} ~ /base/years/2024",
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
                "{{#link}}abot{{/link}} ~ There is no route named 'abot'. Did you mean 'about'? There are: about, postsJson, years.",
                "{{#link}}About{{/link}} ~ 'About' is no path of the site, and no name of a route. A path starts with '/': {{#link}}/about{{/link}}; a name stands alone, or with parameters: {{#link}}posts id=7{{/link}}.",
                "{{#link}}postsJson{{/link}} ~ The route 'postsJson' wants a value for 'id'. Write 'postsJson id=…'.",
                "{{#link}}postsJson slug=7{{/link}} ~ The route 'postsJson' has no parameter 'slug'. Write 'postsJson id=…'.",
                "{{#link}}postsJson id=1 id=2{{/link}} ~ The parameter 'id' has two values. Remove one.",
                "{{#link}}postsJson id=1 7{{/link}} ~ '7' behind the name of a route is no parameter. Write each with its name: {{#link}}posts id=7{{/link}}.",
                "{{#link}}years year=next{{/link}} ~ This is no link. The value 'next' of the parameter 'year' of '/years/[year=int]' is not what its matcher 'int' takes",
                "{{#link}}postsJson id=md.title{{/link}} ~ 'md' has no 'title'",
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

    /** Also where the page of today does not show them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{{#link}}abot{{/link}} ~ There is no route named 'abot'.",
                "{{#link}}about id={{id}}{{/link}} ~ The route 'about' has no parameter 'id'.",
                "{{#link}}postsJson {{/link}} ~ The route 'postsJson' wants a value for 'id'.",
                "{{#link}}years year='x'{{/link}} ~ This is no link. The value 'x'",
                "{{#link}}years year=1.5{{/link}} ~ This is no link. The value '1.5'",
            })
    void linksByNameAreLookedAtBeforeAnythingIsRendered(String link, String message) {
        Templates templates = templates("page.mustache", "\n{{#never}} " + link + "{{/never}}");

        assertThatThrownBy(() -> templates.check("pages/page.mustache"))
                .hasMessageStartingWith("src/main/pages/page.mustache:2:12: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#link}}postsJson id={{any}}{{/link}}",
                "{{#link}}postsJson {{#a}}id=1{{/a}}{{^a}}id=2{{/a}}{{/link}}",
                "{{=<% %>=}}<%#link%>postsJson id=<% id %><%/link%>",
                "{{#link}}years year=next{{/link}}",
                "{{#link}}Home{{/link}}",
                "{{#link}}<a href=x>home</a>{{/link}}",
                "{{#link}}{{url}}{{/link}}",
            })
    void whatIsNotKnownBeforeIsNotJudged(String link) {
        Templates templates = templates("page.mustache", link);

        assertThatCode(() -> templates.check("pages/page.mustache")).doesNotThrowAnyException();
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
        public RouteNames routes() {
            return RouteNames.of(
                    Stream.of("/about", "/posts/[id].json", "/years/[year=int]")
                            .map(RoutePattern::parse)
                            .toList());
        }

        @Override
        public String link(RouteName route, Map<String, String> values) {
            requireFit(route, values);
            return "/base" + route.pattern().path(values);
        }

        @Override
        public void requireFit(RouteName route, Map<String, String> values) {
            route.pattern().requireFit(values, Matchers.builtIn());
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
