package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variables, as the specification of Mustache has them: template, model, result. */
class InterpolationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Hello from {}! ~ {} ~ Hello from {}!",
                "Hello, {{subject}}! ~ {'subject':'world'} ~ Hello, world!",
                "{{a}} ~ {'a':'{{b}} {{#c}}','b':'no'} ~ {{b}} {{#c}}",
                "{{a}} ~ {'a':'& < >'} ~ &amp; &lt; &gt;",
                "{{{a}}} {{&a}} {{& a }} {{{ a }}} ~ {'a':'& <'} ~ & < & < & < & <",
                "{{n}} {{{n}}} {{&n}} ~ {'n':85} ~ 85 85 85",
                "{{n}} {{{n}}} ~ {'n':1.21} ~ 1.21 1.21",
                "[{{n}}][{{{n}}}][{{&n}}] ~ {'n':null} ~ [][][]",
                "{{p.name}}={{#p}}{{name}}{{/p}} ~ {'p':{'name':'Joe'}} ~ Joe=Joe",
                "{{a.b.c.d.e}} ~ {'a':{'b':{'c':{'d':{'e':'deep'}}}}} ~ deep",
                "{{#a}}{{b.c.d.e.name}}{{/a}} ~ {'a':{'b':{'c':{'d':{'e':{'name':'Phil'}}}}},'b':{'c':{'d':{'e':{'name':'no'}}}}} ~ Phil",
                "{{a.b}} ~ {'a.b':'c','a':{'b':'d'}} ~ d",
                "{{.}} ~ 'world' ~ world",
                "{{{.}}} {{&.}} ~ '<&>' ~ <&> <&>",
                "| {{s}} | {{ s }} | {{{ s }}} | ~ {'s':'x'} ~ | x | x | x |",
                "`  {{s}}\n` ~ {'s':'-'} ~ `  -\n`",
                "`{{ s\n}}` ~ {'s':'-'} ~ -",
                "{{a-b}} {{a_b}} {{ä}} ~ {'a-b':1,'a_b':2,'ä':3} ~ 1 2 3",
            })
    void rendersStrictly(String template, String model, String expected) {
        assertThat(TemplateFiles.page(template).strict(Data.of(model))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "I ({{cannot}}) be seen! ~ {} ~ I () be seen!",
                "[{{{cannot}}}][{{&cannot}}] ~ {} ~ [][]",
                "[{{a.b.c}}] ~ {'a':{}} ~ []",
                "[{{a.b.c.name}}] ~ {'a':{'b':{}},'c':{'name':'Jim'}} ~ []",
                "[{{#a}}{{b.c}}{{/a}}] ~ {'a':{'b':{}},'b':{'c':'ERROR'}} ~ []",
                "[{{a.b}}] ~ {'a.b':'c'} ~ []",
            })
    void rendersLeniently(String template, String model, String expected) {
        assertThat(TemplateFiles.page(template).lenient(Data.of(model))).isEqualTo(expected);
    }
}
