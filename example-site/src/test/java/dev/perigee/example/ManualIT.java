package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.runtime.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the build made of pages and content. */
class ManualIT {

    private static final Path FOLDER = Path.of("target/static");
    private static final Pattern STYLE = Pattern.compile("/_assets/site\\.[0-9a-z]+\\.css");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html                           | <h1>Perigee</h1>",
                "guide/index.html                     | Your first site",
                "guide/routing/index.html             | <h1>Routing</h1>",
                "reference/goals/index.html           | perigee:prerender",
                "reference/goals/index.html           | perigee:check",
                "reference/api/Heading/index.html     | record Heading(int level, String id, String text)",
                "reference/api/Response/index.html    | static Response json(Object value)",
                "blog/index.html                      | A million paths in a small heap",
                "blog/2/index.html                    | One class, two places",
                "blog/route-order/index.html          | 2 April 2026",
                "blog/tags/design/index.html          | Posts on design",
                "try/index.html                       | /api/random-number",
                "thanks/index.html                    | Thank you",
                "404.html                             | <h1>Not found</h1>",
                "500.html                             | <h1>Something went wrong</h1>",
            })
    void aPageIsThere(String file, String content) throws IOException {
        assertThat(FOLDER.resolve(file)).content().contains(content);
    }

    @Test
    void theStyleSheetIsNamedByItsContent() throws IOException {
        Matcher style = STYLE.matcher(read("index.html"));
        assertThat(style.find()).isTrue();
        assertThat(FOLDER.resolve(style.group().substring(1))).isNotEmptyFile();
    }

    @Test
    void everyPageNamesItsOwnAddress() throws IOException {
        assertThat(read("guide/routing/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://perigee.dev/guide/routing/\">")
                .contains("<meta property=\"og:title\" content=\"Routing\">");
    }

    @Test
    void everyVariableOfTheJarIsInTheReference() throws IOException {
        String page = read("reference/environment/index.html");
        for (Setting setting : Setting.values()) {
            assertThat(page).contains("<code>" + setting + "</code>");
        }
    }

    @Test
    void theSitemapHasThePagesAndNoErrorPage() throws Exception {
        List<String> addresses = texts("sitemap.xml", "loc");
        assertThat(addresses)
                .contains("https://perigee.dev/", "https://perigee.dev/blog/2/")
                .contains("https://perigee.dev/guide/routing/")
                .noneMatch(address -> address.contains("404"));
        assertThat(read("robots.txt")).contains("Sitemap: https://perigee.dev/sitemap.xml");
    }

    @ParameterizedTest
    @CsvSource({"blog/rss.xml, item", "blog/atom.xml, entry"})
    void aFeedHasEveryPost(String feed, String element) throws Exception {
        try (var posts = Files.list(Path.of("src/main/content/blog"))) {
            assertThat(xml(feed).getElementsByTagName(element).getLength())
                    .isEqualTo((int) posts.count());
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    private static List<String> texts(String file, String element) throws Exception {
        NodeList nodes = xml(file).getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document xml(String file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(FOLDER.resolve(file).toFile());
    }
}
