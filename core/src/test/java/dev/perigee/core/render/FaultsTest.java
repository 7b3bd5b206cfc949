package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perigee.core.source.SourceFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors are told. */
class FaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "`a\n  {{#posts}}x` ~ 2:3: '{{#posts}}' is never ended. Write {{/posts}} where it ends.",
                "`{{#a}}\n{{#b}}\n{{/a}}` ~ 3:1: '{{/a}}' stands where {{/b}} has to end '{{#b}}' of line 2. Write the end tags in the reverse order of the opening ones.",
                "a{{/a}} ~ 1:2: '{{/a}}' ends nothing: no section is open here. Remove it, or write {{#a}} where the section starts.",
                "a {{title ~ 1:3: The tag that starts here, '{{title', is not closed. Write '}}' behind its name.",
                "{{{title}} x ~ 1:1: The tag that starts here, '{{{title}} x', is not closed. Write '}}}' behind its name.",
                "{{title <b>{{name}}</b> ~ 1:1: The tag that starts here, '{{title <b>{{name}}', is not closed. Write '}}' behind its name.",
                "a{{}} ~ 1:2: The tag '{{}}' has no name. Write one into it.",
                "{{# }}x{{/ }} ~ 1:1: The tag '{{#}}' has no name. Write one into it.",
                "{{a b}} ~ 1:1: The tag '{{a b}}' has white space in its name. Names have none: write {{page.title}}, and close each tag with '}}'.",
                "{{#if title}}x{{/if}} ~ 1:1: The tag '{{#if title}}' has white space in its name. Mustache has no 'if': {{#title}}…{{/title}} stands for each, or if there is one.",
                "{{#unless a}}x{{/unless}} ~ 1:1: The tag '{{#unless a}}' has white space in its name. Mustache has no 'unless': write {{^a}}…{{/a}}.",
                "{{a..b}} ~ 1:1: The tag '{{a..b}}' holds no name. Names are divided by single dots, as in {{page.title}}; {{.}} is the value itself.",
                "{{../a}} ~ 1:1: The tag '{{../a}}' holds no name. Names are divided by single dots, as in {{page.title}}; {{.}} is the value itself.",
                "{{=<%=}} ~ 1:1: These are no delimiters. Write two of them, with white space between and without '=': {{=<% %>=}}.",
                "{{=a b c=}} ~ 1:1: These are no delimiters. Write two of them, with white space between and without '=': {{=<% %>=}}.",
                "{{=<% %>}} ~ 1:1: The tag that starts here, '{{=<% %>}}', is not closed. Write '=}}' behind its name.",
                "{{%implicit-iterator}} ~ 1:1: The pragma here is not known: templates have none. Remove the tag.",
                "`x\n {{! never` ~ 2:2: The tag that starts here, '{{! never', is not closed. Write '}}' behind its name.",
            })
    void syntax(String template, String message) {
        assertFault(TemplateFiles.page(template), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{{>crad}} ~ 1:1: There is no template for '{{>crad}}': no file components/crad.mustache. Did you mean 'card'? There are: card.",
                "{{<bas}}{{/bas}} ~ 1:1: There is no template for '{{<bas}}': no file layouts/bas.mustache or components/bas.mustache. Did you mean 'base'? There are: base, card.",
                "{{#no}}{{>../pages/page}}{{/no}} ~ 1:8: There is no template for '{{>../pages/page}}': no file components/../pages/page.mustache. There are: card.",
                "{{>/etc/passwd}} ~ 1:1: There is no template for '{{>/etc/passwd}}': no file components//etc/passwd.mustache. There are: card.",
                "{{<base}}lost{{/base}} ~ 1:10: This stands in {{<base}} but in none of its blocks, so it would be shown nowhere. Put it into a block: {{$content}}…{{/content}}.",
                "{{<base}}{{$contnet}}{{/contnet}}{{/base}} ~ 1:10: src/main/layouts/base.mustache has no block {{$contnet}}, so this would be shown nowhere. Did you mean 'content'? There are: content, title.",
                "{{<base}}{{$title}}{{/title}}{{$title}}{{/title}}{{/base}} ~ 1:30: The block {{$title}} is given a second time. Remove one of the two.",
            })
    void otherTemplates(String template, String message) {
        var files =
                TemplateFiles.page(template)
                        .layout("base", "{{$title}}{{/title}}{{$content}}{{/content}}")
                        .component("card", "");
        assertFault(files, message);
    }

    @Test
    void missingNameTellsTheWayFromThePage() {
        var files =
                TemplateFiles.page(
                                "---\na: 1\n---\n{{<base}}\n{{$content}}\n{{/content}}\n{{/base}}")
                        .layout("base", "<html>\n{{$content}}{{/content}}\n{{>foot}}")
                        .component("foot", "<p>{{page.titel}}</p>");
        assertThatThrownBy(() -> files.strict(Map.of("page", Map.of("title", 1, "url", 2))))
                .isInstanceOf(SourceFault.class)
                .hasMessage(
                        "src/main/components/foot.mustache:1:4: 'page' has no 'titel', so"
                                + " '{{page.titel}}' has no value. It was called by"
                                + " src/main/layouts/base.mustache:3, src/main/pages/page.mustache:4."
                                + " Did you mean 'title'? There are: title, url.");
    }

    @Test
    void endlessComponentsAreTold() {
        assertFault(
                TemplateFiles.page("{{>a}}").component("a", "x{{>b}}").component("b", "{{>a}}"),
                "src/main/components/b.mustache:1:1: Templates call each other more than 250 deep");
        assertFault(
                TemplateFiles.page("{{<a}}{{/a}}")
                        .component("a", "{{<a}}{{$b}}{{/b}}{{/a}}{{$b}}{{/b}}"),
                "src/main/components/a.mustache:1:1: Templates call each other more than 250 deep");
        Map<String, Object> knot = new java.util.HashMap<>();
        knot.put("nodes", List.of(knot));
        assertThatThrownBy(
                        () ->
                                TemplateFiles.page("{{>node}}")
                                        .component("node", "{{#nodes}}{{>node}}{{/nodes}}")
                                        .strict(knot))
                .isInstanceOf(SourceFault.class)
                .hasMessageContaining("probably without end");
    }

    @Test
    void treeOfDataIsRendered() {
        Map<String, Object> node = Map.of("name", 0, "nodes", List.of());
        for (int i = 1; i < 200; i++) {
            node = Map.of("name", i, "nodes", List.of(node));
        }
        var files =
                TemplateFiles.page("{{>node}}")
                        .component("node", "{{name}} {{#nodes}}{{>node}}{{/nodes}}");
        assertThat(files.strict(node)).startsWith("199 198").endsWith(" 1 0 ");
    }

    private static void assertFault(TemplateFiles files, String message) {
        String start = message.startsWith("src/") ? "" : "src/main/pages/page.mustache:";
        assertThatThrownBy(() -> files.strict(Map.of("title", "T", "name", "N")))
                .isInstanceOf(SourceFault.class)
                .hasMessageStartingWith(start + message);
    }
}
