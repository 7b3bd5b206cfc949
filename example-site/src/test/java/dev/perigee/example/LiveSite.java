package dev.perigee.example;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Has the jar running, with a fresh database, while the tests of a class run. */
abstract class LiveSite {

    static RunningJar site;

    @BeforeAll
    static void start() throws IOException {
        site = RunningJar.start(Map.of());
    }

    @AfterAll
    static void stop() {
        site.close();
    }
}
