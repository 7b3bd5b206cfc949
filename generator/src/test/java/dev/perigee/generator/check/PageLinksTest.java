package dev.perigee.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** By the examples of RFC 3986 § 5.4, and by what pages have. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "~ /blog ~ #here ~ /blog#here",
                "~ /blog?q=1 ~ #here ~ /blog?q=1#here",
                "~ /blog?q=1 ~ '' ~ /blog?q=1",
                "~ /blog?q=1 ~ ?page=2 ~ /blog?page=2",
                "~ /blog ~ post/ ~ /post/",
                "~ /blog/ ~ post/?a=b#c ~ /blog/post/?a=b#c",
                "~ /a/b/c/d ~ ../x ~ /a/b/x",
                "~ /a/b/c/d ~ ../../../../x ~ /x",
                "~ /a/b/ ~ /ü x|y ~ /ü x|y",
                "~ /a ~ http://localhost:81/b?c ~ /b?c",
                "~ /a ~ //localhost:81 ~ /",
                "~ /a ~ https://localhost:81/b ~",
                "~ /a ~ http://localhost/b ~",
                "~ /a ~ mailto:a@b ~",
                "/docs/ ~ /a/b ~ c ~ /docs/c",
                "/docs/ ~ /a/b ~ #x ~ /docs/#x",
                "sub/ ~ /a/b ~ c ~ /a/sub/c",
                "https://example.com/ ~ /a/b ~ c ~",
            })
    void aLinkIsResolvedAgainstThePage(String baseHref, String page, String link, String target) {
        PageLinks links = new PageLinks(List.of(), Set.of(), Optional.ofNullable(baseHref));
        assertThat(links.resolve(link, URI.create("http://localhost:81" + page)))
                .isEqualTo(Optional.ofNullable(target));
    }
}
