package dev.perigee.example;

import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Has the jar running, with a fresh database, while the tests of a class run. */
abstract class LiveSite {

    private static RunningJar jar;

    static SiteClient site;

    @BeforeAll
    static void start() throws IOException {
        jar = RunningJar.start(Map.of());
        site = jar.client();
    }

    @AfterAll
    static void stop() {
        jar.close();
    }

    /** JSON as it is written, malformed JSON too. */
    static Body json(String text) {
        return Body.text(text, "application/json");
    }
}
