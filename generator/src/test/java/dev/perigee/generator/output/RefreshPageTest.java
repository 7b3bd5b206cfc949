package dev.perigee.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RefreshPageTest {

    private static String page(String location) {
        return new String(RefreshPage.of(location), StandardCharsets.UTF_8);
    }

    @Test
    void sendsTheBrowserOn() {
        assertThat(page("/docs/new?a=1"))
                .startsWith("<!doctype html>")
                .contains("<meta http-equiv=\"refresh\" content=\"0;url=/docs/new?a=1\">")
                .contains("<a href=\"/docs/new?a=1\">")
                .doesNotContain("\n");
    }

    @Test
    void nothingInTheLocationBecomesMarkup() {
        assertThat(page("/\"><script>alert('x')</script>&"))
                .contains("0;url=/&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;\"")
                .doesNotContain("<script>");
    }
}
