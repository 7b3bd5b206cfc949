package dev.perigee.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageLinksTest {

    @Test
    void linksAndAnchorsAreThoseOfThePage() {
        PageLinks page =
                PageLinks.of(
                        ("<base href=/docs/><h1 id=top>x</h1><a href=' b?x=1&amp;y '>b</a>"
                                        + "<img src=c.png alt=''><!-- <a href=no> -->")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(page.links()).containsExactly("b?x=1&y", "c.png");
        assertThat(page.anchors()).containsExactly("top");
        assertThat(page.baseHref()).contains("/docs/");
    }
}
