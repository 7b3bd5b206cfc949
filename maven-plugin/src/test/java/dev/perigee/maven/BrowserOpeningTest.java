package dev.perigee.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserOpeningTest {

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void eachSystemHasItsCommand(String system, String command) {
        assertThat(BrowserOpening.command(system, URI.create("http://localhost:4321/")))
                .startsWith(command)
                .endsWith("http://localhost:4321/");
    }
}
