package dev.perigee.generator.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.generator.channel.InFlight.Flight;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InFlightTest {

    @TempDir Path directory;
    private Path file;
    private InFlight inFlight;

    @BeforeEach
    void create() throws IOException {
        file = directory.resolve("in-flight");
        inFlight = InFlight.create(file, 3);
    }

    @Test
    void busySlotsAreReadByOthers() throws IOException {
        inFlight.slot(0).begin("route /a", "/a");
        inFlight.slot(2).begin("route /é", "/é/1 (id=1)");

        assertThat(InFlight.read(file))
                .containsExactly(
                        new Flight("route /a", "/a"), new Flight("route /é", "/é/1 (id=1)"));
    }

    @Test
    void idleSlotsAreNot() throws IOException {
        InFlight.Slot slot = inFlight.slot(1);
        slot.begin("route /a", "/a/1");
        slot.end();

        assertThat(InFlight.read(file)).isEmpty();
    }

    @Test
    void aSlotHoldsItsLastPath() throws IOException {
        InFlight.Slot slot = inFlight.slot(1);
        slot.begin("route /a", "/a/long");
        slot.end();
        slot.begin("route /a", "/a");

        assertThat(InFlight.read(file)).containsExactly(new Flight("route /a", "/a"));
    }

    @Test
    void longTextIsCut() throws IOException {
        inFlight.slot(0).begin("r".repeat(5_000), "p".repeat(5_000));
        inFlight.slot(1).begin("next", "/next");

        assertThat(InFlight.read(file))
                .containsExactly(
                        new Flight("r".repeat(1_016), "p".repeat(3_068)),
                        new Flight("next", "/next"));
    }

    @Test
    void withoutAFileNothingWasInFlight() throws IOException {
        assertThat(InFlight.read(directory.resolve("absent"))).isEmpty();
    }
}
