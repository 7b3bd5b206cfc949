package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.Body;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Whether the pages are valid HTML and CSS, by the Nu validator. */
class ValidHtmlIT extends LiveSite {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    @Test
    void theBuiltPagesAreValid() throws Exception {
        Checker checker = new Checker();
        for (Path file : SitePaths.files(".html")) {
            checker.html(file.toString(), Files.readString(file));
        }
        for (Path file : SitePaths.files(".css")) {
            checker.css(file);
        }
        assertThat(checker.report()).isEmpty();
    }

    @Test
    void theLivePagesAreValid() throws Exception {
        Checker checker = new Checker();
        for (String path : SitePaths.LIVE) {
            checker.html(path, site.get(path).text());
        }
        checker.html(
                "/contact with problems",
                site.withHeader("Accept", "text/html")
                        .post("/contact", Body.form(Map.of("name", "\"<", "email", "x")))
                        .text());
        assertThat(checker.report()).isEmpty();
    }

    /** The validator, and what it said. */
    private static final class Checker {

        private final ByteArrayOutputStream said = new ByteArrayOutputStream();
        private final SimpleDocumentValidator validator =
                new SimpleDocumentValidator(true, false, false);
        private final MessageEmitterAdapter messages;

        Checker() throws Exception {
            SourceCode source = validator.getSourceCode();
            messages =
                    new MessageEmitterAdapter(
                            null,
                            source,
                            false,
                            new ImageCollector(source),
                            0,
                            false,
                            new GnuMessageEmitter(said, false));
            messages.setErrorsOnly(true);
            messages.setHtml(true);
            messages.start(null);
            validator.setUpMainSchema(SCHEMA, messages);
            validator.setUpValidatorAndParsers(messages, false, false);
        }

        void html(String name, String html) throws Exception {
            InputSource source =
                    new InputSource(
                            new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            source.setEncoding("UTF-8");
            source.setSystemId("file:/" + name);
            validator.checkHtmlInputSource(source);
        }

        void css(Path file) throws Exception {
            validator.checkCssFile(file.toFile(), true);
        }

        String report() throws Exception {
            messages.end("", "", "");
            return said.toString(StandardCharsets.UTF_8);
        }
    }
}
