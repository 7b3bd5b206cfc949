package dev.perigee.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections and inverted sections, as the specification of Mustache has them. */
class SectionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{{#b}}shown{{/b}} ~ {'b':true} ~ shown",
                "[{{#b}}shown{{/b}}] ~ {'b':false} ~ []",
                "[{{#b}}shown{{/b}}] ~ {'b':null} ~ []",
                "[{{#b}}shown{{/b}}] ~ {} ~ []",
                "[{{#b}}shown{{/b}}] ~ {'b':''} ~ []",
                "[{{#b}}shown{{/b}}] ~ {'b':[]} ~ []",
                "[{{#b}}shown{{/b}}] ~ {'b':{}} ~ []",
                "[{{#n}}{{.}}{{/n}}] ~ {'n':0} ~ []",
                "[{{#n}}{{.}}{{/n}}] ~ {'n':0.0} ~ []",
                "[{{#n}}{{.}}{{/n}}] ~ {'n':0.5} ~ [0.5]",
                "[{{#n}}{{.}}{{/n}}] ~ {'n':-1} ~ [-1]",
                "{{^n}}none{{/n}} ~ {'n':0} ~ none",
                "[{{#l}}({{.}}){{/l}}] ~ {'l':[0,1]} ~ [(0)(1)]",
                "[{{#l.size}}some{{/l.size}}{{^l.size}}none{{/l.size}}] ~ {'l':[]} ~ [none]",
                "[{{#l.size}}some{{/l.size}}{{^l.size}}none{{/l.size}}] ~ {'l':[7]} ~ [some]",
                "{{#p}}Hi {{name}}.{{/p}} ~ {'p':{'name':'Joe'}} ~ Hi Joe.",
                "{{#s}}{{a}}, {{b}}, {{c.d}}{{/s}} ~ {'a':'x','b':'no','s':{'b':'y'},'c':{'d':'z'}} ~ x, y, z",
                "{{#foo}}{{.}} is {{foo}}{{/foo}} ~ {'foo':'bar'} ~ bar is bar",
                "{{#l}}{{i}}{{/l}} ~ {'l':[{'i':1},{'i':2},{'i':3}]} ~ 123",
                "{{#t}}{{#m}}{{n.l}}{{k}}.{{#b}}{{n.u}}{{k}}{{x}}.{{/b}}{{/m}}{{/t}} ~ {'t':[{'n':{'u':'A','l':'a'},'m':[{'k':'1','b':[{'x':'x'},{'x':'y'}]}]}]} ~ a1.A1x.A1y.",
                "A {{#b}}B {{#b}}C{{/b}} D{{/b}} E ~ {'b':true} ~ A B C D E",
                "A {{#b}}B {{#b}}C{{/b}} D{{/b}} E ~ {'b':false} ~ A  E",
                "{{#l}}({{.}}){{/l}} ~ {'l':['a','b']} ~ (a)(b)",
                "{{#l}}({{.}}){{/l}} ~ {'l':[1.1,2.2]} ~ (1.1)(2.2)",
                "{{#l}}({{#.}}{{.}}{{/.}}){{/l}} ~ {'l':[[1,2],['a']]} ~ (12)(a)",
                "{{#l}}({{{.}}}{{.}}){{/l}} ~ {'l':['&']} ~ (&&amp;)",
                "{{#.}}({{v}}){{/.}} ~ [{'v':'a'},{'v':'b'}] ~ (a)(b)",
                "[{{#l}}({{.}}){{/l}}] ~ {'l':[null,'a']} ~ [()(a)]",
                "{{#a.b.c}}Here{{/a.b.c}} ~ {'a':{'b':{'c':true}}} ~ Here",
                "[{{#a.b.c}}Here{{/a.b.c}}] ~ {'a':{}} ~ []",
                "{{^b}}shown{{/b}} ~ {'b':false} ~ shown",
                "{{^b}}shown{{/b}} ~ {} ~ shown",
                "{{^b}}shown{{/b}} ~ {'b':[]} ~ shown",
                "[{{^b}}shown{{/b}}] ~ {'b':{'a':1}} ~ []",
                "[{{^b}}shown{{/b}}] ~ {'b':[1]} ~ []",
                "{{^a.b.c}}none{{/a.b.c}} ~ {'a':{}} ~ none",
                "`|\n{{#b}}\n|\n{{/b}}\n| A\n` ~ {'b':true} ~ `|\n|\n| A\n`",
                "`|\n  {{#b}}\n|\n  {{/b}}\n| A\n` ~ {'b':true} ~ `|\n|\n| A\n`",
                "`  {{^b}}\n#{{/b}}\n/` ~ {'b':false} ~ `#\n/`",
                "`#{{#b}}\n/\n  {{/b}}` ~ {'b':true} ~ `#\n/\n`",
                "` | {{#b}} {{! kept }}\n {{/b}} | \n` ~ {'b':true} ~ ` |  \n  | \n`",
                "` {{#b}}Y{{/b}}\n {{#b}}G{{/b}}\n` ~ {'b':true} ~ ` Y\n G\n`",
                "|{{# b }}={{/ b }}| ~ {'b':true} ~ |=|",
                "{{#l}}{{@index}}{{@number}}{{.}}{{^@last}}, {{/@last}}{{/l}} ~ {'l':['a','b']} ~ `01a, 12b`",
                "{{#l}}{{#@first}}[{{/@first}}{{#@odd}}o{{/@odd}}{{#@even}}e{{/@even}}{{#@last}}]{{/@last}}{{/l}} ~ {'l':[1,2,3]} ~ [oeo]",
            })
    void renders(String template, String model, String expected) {
        assertThat(TemplateFiles.page(template).strict(Data.of(model))).isEqualTo(expected);
    }
}
