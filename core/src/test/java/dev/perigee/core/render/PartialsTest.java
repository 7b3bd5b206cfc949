package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Components, set delimiters and comments, as the specification of Mustache has them. */
class PartialsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "`\"{{>c}}\"` ~ from c ~ {} ~ `\"from c\"`",
                "{{>c}} ~ *{{text}}* ~ {'text':'x'} ~ *x*",
                "{{>c}} ~ {{x}}<{{#nodes}}{{>c}}{{/nodes}}> ~ {'x':'X','nodes':[{'x':'Y','nodes':[]}]} ~ X<Y<>>",
                "| {{>c}} | ~ `\t|\t` ~ {} ~ `| \t|\t |`",
                "`  {{d}}  {{> c}}\n` ~ `>\n>` ~ {'d':'|'} ~ `  |  >\n>\n`",
                "`  {{>c}}\n>` ~ `>\n>` ~ {} ~ `  >\n  >>`",
                "`>\n  {{>c}}` ~ `>\n>` ~ {} ~ `>\n  >\n  >`",
                "`\\\n {{>c}}\n/\n` ~ `|\n{{{d}}}\n\n|\n` ~ {'d':'<\\n->'} ~ `\\\n |\n <\n->\n\n |\n/\n`",
                "|{{> c }}| ~ [] ~ {} ~ |[]|",
                "[ {{>c}} ] {{= | | =}}[ |>c| ] ~ .{{v}}. ~ {'v':'yes'} ~ [ .yes. ] [ .yes. ]",
                "[ {{>c}} ] [ .{{v}}. .|v|. ] ~ .{{v}}. {{= | | =}} .|v|. ~ {'v':'yes'} ~ [ .yes.  .yes. ] [ .yes. .|v|. ]",
                "{{>*which}} ~ *{{text}}* ~ {'which':'c','text':'x'} ~ *x*",
                "{{> * a.which }} ~ *{{text}}* ~ {'a':{'which':'c'},'text':'x'} ~ *x*",
            })
    void callsAComponent(String template, String component, String model, String expected) {
        var files = TemplateFiles.page(template).component("c", component);
        assertThat(files.strict(Data.of(model))).isEqualTo(expected);
    }

    @Test
    void componentInAFolderIsTheSameFromEverywhere() {
        var files =
                TemplateFiles.page("{{>form/field}}|{{>a/b/deep}}")
                        .component("form/field", "field")
                        .component("a/b/deep", "{{>form/field}}");
        assertThat(files.strict()).isEqualTo("field|field");
    }

    @Test
    void indentationOfNestedComponentsAddsUp() {
        var files =
                TemplateFiles.page("<ul>\n  {{>outer}}\n</ul>\n")
                        .component("outer", "<li>\n  {{>inner}}\n</li>\n")
                        .component("inner", "{{a}}\n{{#b}}\n<b>\n{{/b}}\n");
        assertThat(files.strict(Data.of("{'a':1,'b':true}")))
                .isEqualTo("<ul>\n  <li>\n    1\n    <b>\n  </li>\n</ul>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{{=<% %>=}}(<%a%>) ~ (A)",
                "({{=[ ]=}}[a]) ~ (A)",
                "{{=| |=}}|#b|{{a}}|a||/b| ~ {{a}}A",
                "`| {{=@ @=}} |` ~ `|  |`",
                "`Begin.\n  {{=@ @=}}\nEnd.\n` ~ `Begin.\nEnd.\n`",
                "`  {{=@ @=}}\n=` ~ =",
                "|{{= @   @ =}}| ~ ||",
                "{{=<< >>=}}<<{a}>> <<&a>> ~ A A",
                "{{=<% %>=}}<%={{ }}=%>{{a}} ~ A",
                "{{=<!-- -->=}}<!--a--> ~ A",
                "12{{! a comment! }}34 ~ 1234",
                "`12{{!\n more\n lines }}34\n` ~ `1234\n`",
                "`a\n  {{! one\n two }}\nb` ~ `a\nb`",
                "`  12 {{! 34 }}\n` ~ `  12 \n`",
                "12 {{! x }} 34 ~ 12  34",
                ">{{! a }}<{{!a}} ~ ><",
            })
    void readsDelimitersAndComments(String template, String expected) {
        assertThat(TemplateFiles.page(template).strict(Data.of("{'a':'A','b':true}")))
                .isEqualTo(expected);
    }
}
