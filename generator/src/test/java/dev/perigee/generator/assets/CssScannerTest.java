package dev.perigee.generator.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a{b:url(x.png)}                             | x.png
                    a{b:url( x.png )}                           | x.png
                    a{b:url("x y.png")}                         | x y.png
                    a{b:url('x(1).png')}                        | x(1).png
                    a{b:URL(x.png)}                             | x.png
                    a{b:u\\72 l(x.png)}                         | x.png
                    a{b:src("x.png")}                           | x.png
                    a{b:url(x\\(1\\).png)}                      | x(1).png
                    a{b:url(\\78 .png)}                         | x.png
                    a{b:url("\\000078y.png")}                   | xy.png
                    a{b:url("x\\"y.png")}                       | x"y.png
                    a{b:url(x.png),url('y.png')}                | x.png,y.png
                    a{b:url("x.png" crossorigin(anonymous))}    | x.png
                    @import "x.css";                            | x.css
                    @import 'x.css' layer(a) screen;            | x.css
                    @IMPORT url(x.css) supports(display: grid); | x.css
                    @import/**/"x.css";                         | x.css
                    @charset "utf-8"; a{b:url(x)}               | x
                    @namespace svg url(http://www.w3.org/2000/svg); a{b:url(x)} | x
                    @font-face{src:url(x.woff2)format("woff2"),local("Y")}      | x.woff2
                    a{b:image-set("x.png" 1x, url(y.png) type("image/png") 2x)} | x.png,y.png
                    a{b:-webkit-image-set("x.png" 1x)}          | x.png
                    a{content:"url(x.png)"}                     | ``
                    a{content:"\\"url(x.png)"}                  | ``
                    /* url(x.png) */ a{}                        | ``
                    /* open url(x.png)                          | ``
                    a{b:myurl(x.png)}                           | ``
                    a{b:my-url("x.png")}                        | ``
                    a{b:var(--url)}                             | ``
                    a{b:url(x.png                               | x.png
                    a{b:url("x.png                              | x.png
                    a{b:url(                                    | ``
                    a{b:url()}                                  | ``
                    a{b:url(\\                                  | ``
                    @import                                     | ``
                    @import x "y.css";                          | ``
                    /*# sourceMappingURL=x.css.map */           | x.css.map
                    /* sourceMappingURL=x.css.map */            | ``
                    """)
    void finds(String css, String expected) {
        List<String> found =
                CssScanner.references(css).stream()
                        .map(Reference::url)
                        .filter(url -> !url.isEmpty() && !url.equals("\\"))
                        .toList();
        assertThat(String.join(",", found)).isEqualTo(expected);
    }

    @Test
    void knowsPlaceAndLine() {
        String css = "a{}\n\nb{c:url('x')}\r\nd{e:url(y)}";
        List<Reference> found = CssScanner.references(css);
        assertThat(found).extracting(Reference::line).containsExactly(3, 4);
        assertThat(css.substring(found.get(0).start(), found.get(0).end())).isEqualTo("x");
        assertThat(css.substring(found.get(1).start(), found.get(1).end())).isEqualTo("y");
    }

    @Test
    void aMillionBracketsTakeNoStackAndNoTime() {
        assertThat(CssScanner.references("(".repeat(1_000_000) + "url(x)")).hasSize(1);
        assertThat(CssScanner.references("url(".repeat(250_000))).hasSize(1);
        assertThat(CssScanner.references("\\".repeat(1_000_001))).isEmpty();
        assertThat(CssScanner.references("/*".repeat(500_000))).isEmpty();
    }
}
