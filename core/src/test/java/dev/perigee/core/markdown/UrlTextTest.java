package dev.perigee.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs of links and images are what CommonMark's own renderer would write. */
class UrlTextTest {

    private static final HtmlRenderer COMMON_MARK =
            HtmlRenderer.builder().percentEncodeUrls(true).build();
    private static final HtmlRenderer OURS =
            HtmlRenderer.builder()
                    .attributeProviderFactory(context -> new ModernAttributes())
                    .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/a?b=c&d=e#f",
                "a b",
                "/ä/ö?ü#ß",
                "😀",
                "half \ud83d of a pair",
                "[a](b)<c>\"d\"",
                "%20%zz%2%",
                "%%41%c3%A4",
                "a\\b|c^d`e{f}",
                "mailto:a@b.example",
                "tab\there\u007f"
            })
    void isEncodedAsCommonMarkDoes(String url) {
        assertThat(OURS.render(in(new Link(url, null))))
                .isEqualTo(COMMON_MARK.render(in(new Link(url, null))));
        assertThat(OURS.render(in(new Image(url, null))))
                .isEqualTo(COMMON_MARK.render(in(new Image(url, null))));
    }

    private static Node in(Node node) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(node);
        return paragraph;
    }
}
