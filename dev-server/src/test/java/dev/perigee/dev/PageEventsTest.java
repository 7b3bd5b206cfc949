package dev.perigee.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are open are told of each new state of the site. */
class PageEventsTest {

    @TempDir Path folder;

    @Test
    void aPageCarriesTheScriptAndIsToldToLoadItselfAnew() throws Exception {
        try (EditedSite site = new EditedSite(folder);
                ListeningPage page = new ListeningPage(site)) {
            site.write("pages/index.mustache", "<body>one</body>").start();
            assertThat(site.open("/").body()).contains("/@perigee/client.js");
            assertThat(site.text("/")).doesNotContain("@perigee");
            assertThat(site.get("/@perigee/client.js").headers().firstValue("content-type"))
                    .hasValue("text/javascript;charset=utf-8");

            page.open();
            String hello = page.next();
            assertThat(hello).contains("event: hello").contains(generation(site));
            site.write("pages/index.mustache", "<body>two</body>");
            assertThat(page.next()).contains("event: reload");
            assertThat(site.open("/").body()).contains("two");
            assertThat(generation(site)).isNotEmpty().isNotEqualTo(hello);
        }
    }

    private static String generation(EditedSite site) {
        return site.open("/").body().replaceAll("(?s).*data-generation=\"([^\"]*)\".*", "$1");
    }

    @Test
    void aStyleSheetIsSwappedAndAFaultShown() throws Exception {
        try (EditedSite site = new EditedSite(folder);
                ListeningPage page = new ListeningPage(site)) {
            site.write("pages/index.mustache", "<body>{{#asset}}app.css{{/asset}}</body>")
                    .write("assets/app.css", "body { color: red }")
                    .start();
            site.awaitText("/", "_assets");
            page.open();
            assertThat(page.next()).contains("hello");
            site.write("assets/app.css", "body { color: blue }");
            assertThat(page.next())
                    .contains("event: css")
                    .containsPattern("\"from\":\"/_assets/app\\.[0-9a-f]{8}\\.css\"")
                    .containsPattern("\"to\":\"/_assets/app\\.[0-9a-f]{8}\\.css\"");
            site.write("public/plain.css", "body { margin: 0 }");
            assertThat(page.next()).contains("event: reload");
            site.write("public/plain.css", "body { margin: 1em }");
            assertThat(page.next())
                    .contains("event: css", "\"from\":\"/plain.css\",\"to\":\"/plain.css\"");
            site.write("pages/bad.java", "class {");
            assertThat(page.next()).contains("event: fault");
        }
    }
}
