package dev.perigee.generator.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTest {

    private static String flaws(String html) {
        return String.join(
                "; ",
                PageScan.of(html.getBytes(UTF_8), new ElementKinds()).flaws().stream()
                        .map(Nesting.Flaw::message)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html><head><title>a<b></title><meta charset=utf-8><body><p>x",
                "<!doctype html><title>x</title><p>a<p>b<ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
                "<html><head></head><body></body></html>",
                "<head><title>x</title><p>x",
                "<dl><dt>a<dd>b<dt>c<dd>d</dl>",
                "<dl><div><dt>a<dd>b</div><div><dt>c</dt><dd>d</dd></div></dl>",
                "<table><caption>x<thead><tr><th>a<th>b<tbody><tr><td>1<td>2<tr><td>3<td>4</table>",
                "<table><tr><td><table><tr><td>x</table><td>y</table>",
                "<table><colgroup><col><col><tbody><tr><td></table>",
                "<select><option>a<option>b<optgroup label=x><option>c</select>",
                "<ruby>a<rp>(<rt>b<rp>)</ruby>",
                "<p>a<br>b<br/>c<img src=x><hr><input>",
                "<p><a href=x>b</a><div><p>c</div>",
                "<ul><li><p>a<li><div><p>b</div></ul>",
                "<svg viewBox='0 0 1 1'><path d='M0 0'/><g><circle r=1 /></g><title>x</title></svg>",
                "<svg><foreignObject><p>x<p>y</foreignObject></svg>",
                "<math><mi>x</mi><mo/></math>",
                "<my-element><p>x</my-element>",
                "<script>if (a < b) { '</div>' }</script>",
                "<style>a > b {}</style><textarea></div></textarea>",
                "<template><td>x</td></template>",
                "<p>a &lt; b < c </p>",
                "<![CDATA[</div>]]>",
                "<svg><![CDATA[</div>]]></svg>",
                "<?php </div> ?>",
                "<button><div>x</div></button>",
                "<details><summary>x</summary><p>y</details>",
                "<DIV><P>x</DIV>",
                "<p id=a><p id=b>",
            })
    void isWellFormed(String html) {
        assertThat(flaws(html)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <div><p>x                     | <div> is not closed
                    <b>x                          | <b> is not closed
                    <div><span></div>             | <span> is not closed
                    <p><b>x</p></b>               | <b> is not closed; </b> closes nothing
                    <ul><li><b>x<li>y</ul>        | <b> is not closed
                    </div>                        | </div> closes nothing
                    <p><div></div></p>            | </p> closes nothing
                    <p>a</p></p>                  | </p> closes nothing
                    <br></br>                     | </br> has no place, as <br> has no content
                    <a href=x><a href=y></a></a>  | <a> stands in another <a>
                    <form><div><form></form></div></form> | <form> stands in another <form>
                    <img src=a src=b>             | <img> has the attribute 'src' twice, and only the first counts
                    <p ID=a id=b>                 | <p> has the attribute 'id' twice, and only the first counts
                    <p id=a><b id=a></b>          | The id 'a' is there twice
                    <svg><g></svg>                | <g> is not closed
                    <title>x                      | <title> is not closed
                    <table><tr><td><b>x<td>y</table> | <b> is not closed
                    """)
    void isNot(String html, String expected) {
        assertThat(flaws(html)).isEqualTo(expected);
    }
}
