package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The folder that goes to the CDN. */
class StaticFolderIT {

    private static final Path FOLDER = Path.of("target/static");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "builtwith.json    | {\"name\":\"Perigee\",\"url\":\"https://perigee.dev/\"}",
                "0.json            | {\"name\":\"Sarah\"}",
                "1.json            | {\"name\":\"Chris\"}",
                "2.json            | {\"name\":\"Dan\"}",
                "request-path.json | {\"path\":\"/request-path.json\"}",
            })
    void holdsExactly(String file, String content) throws IOException {
        assertThat(FOLDER.resolve(file)).hasContent(content);
    }

    @Test
    void keepsTheStaticRouteBesideTheDynamicOne() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("data.json")))
                .contains("\"generator\":\"Perigee\"", "\"routes\":[");
        assertThat(FOLDER.resolve("3.json")).doesNotExist();
    }

    @Test
    void holdsTheLogoAsRealPng() throws IOException {
        BufferedImage logo = ImageIO.read(FOLDER.resolve("logo.png").toFile());
        assertThat(logo.getWidth()).isEqualTo(256);
        assertThat(logo.getHeight()).isEqualTo(256);
    }

    @ParameterizedTest
    @CsvSource({
        "docs/intro.txt, Introduction",
        "docs/guide/routing.txt, Routing",
        "docs/guide/live/streams.txt, Streams"
    })
    void holdsTextAtEveryDepth(String file, String title) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(file))).startsWith(title + "\n\n");
    }

    @Test
    void holdsPublicFilesAndNoLiveRoute() {
        assertThat(FOLDER.resolve("index.html")).exists();
        assertThat(FOLDER.resolve("404.html")).exists();
        assertThat(FOLDER.resolve("robots.txt")).exists();
        assertThat(FOLDER.resolve("api")).doesNotExist();
    }
}
