package dev.perigee.dev.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Headers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientScriptTest {

    private static final String TAG =
            "<script src=\"/docs/@perigee/client.js\" data-base=\"/docs\" data-generation=\"7-1\""
                    + " defer></script>";

    private final ClientScript script = ClientScript.of("/docs", "7-1");

    private String into(String html, Charset charset) {
        return new String(script.into(html.getBytes(charset)), charset);
    }

    /** The bar is where it goes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html><body><p>Hi</p>|</body></html>",
                "<html><BODY>|</BODY ></html>",
                "<html><head></head><p>No end of the body|</html>",
                "<p>A fragment|",
                "|",
                "<body><script>x = '</body>'</script>|</body>",
                "<body><!-- </body> -->|</body>",
                "<body>|</body><!-- </body> -->",
                "<body>|</body><!-- never ends",
                "<body><p title='</body>'>|</body>",
                "<body><p title=\"a>b</body>\">|</body>",
                "<body><textarea></body></textarea>|</body>",
                "<body><style>a::after{content:'</body>'}</style>|</body>",
                "<body><SCRIPT>'</body>'</scripts></SCRIPT>|</body>",
                "<body></body><p>again|</body>",
                "<body>a < b, </ body>, <3|</body>",
                "<body><!-->|</body>",
                "<body><?php </body> ?>|</body>",
                "<p>ümläut – €|</body>",
                "<p a='it''s'>don't|</body>",
                "<p>don't|</body><p>can't",
            })
    void goesBeforeTheEndOfTheBody(String marked) {
        int place = marked.indexOf('|');
        String html = marked.replace("|", "");
        String expected = html.substring(0, place) + TAG + html.substring(place);
        assertThat(into(html, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(into(html, Charset.forName("windows-1252"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><!-- never ends",
                "<p><script>never ends",
                "<p title='never ends",
                "<plaintext>all of it </body>"
            })
    void whatIsNotWholeStaysAsItIs(String html) {
        assertThat(into(html, StandardCharsets.UTF_8)).isEqualTo(html);
    }

    @Test
    void utf16StaysAsItIs() {
        assertThat(into("<body></body>", StandardCharsets.UTF_16)).isEqualTo("<body></body>");
    }

    @Test
    void theAnswerToAFormIsMarked() {
        byte[] page = script.into("<p>".getBytes(StandardCharsets.UTF_8), "POST");
        assertThat(new String(page, StandardCharsets.UTF_8)).contains(" data-posted defer>");
    }

    @Test
    void attributesAreEscaped() {
        byte[] page = ClientScript.of("", "\"><b>").into(new byte[0]);
        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains("src=\"/@perigee/client.js\"")
                .contains("data-generation=\"&quot;&gt;&lt;b&gt;\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document | text/html | | true",
                "iframe   | */*       | | true",
                "Document | */*       | | true",
                "empty    | text/html | | false",
                "image    | text/html | | false",
                "script   | */*       | | false",
                "         | text/html,*/*;q=0.8 | | true",
                "         | text/html | XMLHttpRequest | false",
                "         | */*       | | false",
                "         |           | | false",
            })
    void partsThatScriptsFetchAreLeftAlone(
            String destination, String accept, String requestedWith, boolean belongs) {
        Headers headers = Headers.empty();
        headers = destination == null ? headers : headers.with("Sec-Fetch-Dest", destination);
        headers = accept == null ? headers : headers.with("Accept", accept);
        headers = requestedWith == null ? headers : headers.with("X-Requested-With", requestedWith);
        assertThat(ClientScript.belongsTo(headers)).isEqualTo(belongs);
    }

    @Test
    void theSourceListensAndHasAToolbar() {
        assertThat(new String(ClientScript.source(), StandardCharsets.UTF_8))
                .contains("/@perigee/events", "perigee-toolbar");
    }
}
