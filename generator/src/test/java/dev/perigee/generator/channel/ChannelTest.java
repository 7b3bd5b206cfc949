package dev.perigee.generator.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChannelTest {

    private static final int MILLIS = 20_000;

    @Test
    void valuesArriveAsTheyWereSent() throws IOException {
        try (Listening listening = Listening.open();
                Channel worker = Listening.connect(listening.invitation());
                Channel launcher = listening.accept(MILLIS).orElseThrow()) {
            worker.send(
                    9,
                    out ->
                            out.number(-1)
                                    .large(Long.MAX_VALUE)
                                    .truth(true)
                                    .text("é€😀")
                                    .list(List.of("a", "b"), FrameWriter::text)
                                    .optional(Optional.empty(), FrameWriter::text)
                                    .optional(Optional.of("x"), FrameWriter::text)
                                    .map(Map.of("k", "v")));

            Frame frame = launcher.receive().orElseThrow();
            assertThat(frame.type()).isEqualTo(9);
            assertThat(frame.number()).isEqualTo(-1);
            assertThat(frame.large()).isEqualTo(Long.MAX_VALUE);
            assertThat(frame.truth()).isTrue();
            assertThat(frame.text()).isEqualTo("é€😀");
            assertThat(frame.list(Frame::text)).containsExactly("a", "b");
            assertThat(frame.optional(Frame::text)).isEmpty();
            assertThat(frame.optional(Frame::text)).contains("x");
            assertThat(frame.map()).isEqualTo(Map.of("k", "v"));
            assertThatThrownBy(frame::number)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("A message of type 9 is too short.");
        }
    }

    @Test
    void theEndOfTheOtherSideIsTheEnd() throws IOException {
        try (Listening listening = Listening.open()) {
            Channel worker = Listening.connect(listening.invitation());
            try (Channel launcher = listening.accept(MILLIS).orElseThrow()) {
                try (worker) {
                    worker.send(1, out -> out.text("last"));
                }
                assertThat(launcher.receive().orElseThrow().text()).isEqualTo("last");
                assertThat(launcher.receive()).isEmpty();
            }
        }
    }

    @Test
    void aStrangerIsTurnedAway() throws IOException {
        try (Listening listening = Listening.open()) {
            String[] invitation = listening.invitation().split(" ", -1);
            int port = Integer.parseInt(invitation[1]);
            try (Socket stranger = new Socket(InetAddress.getByName(invitation[0]), port)) {
                stranger.getOutputStream().write("0".repeat(64).getBytes(StandardCharsets.UTF_8));
                assertThat(listening.accept(MILLIS)).isEmpty();
                assertThat(stranger.getInputStream().read()).isEqualTo(-1);
            }
            try (Channel worker = Listening.connect(listening.invitation());
                    Channel launcher = listening.accept(MILLIS).orElseThrow()) {
                worker.send(1, out -> out.text("hello"));
                assertThat(launcher.receive().orElseThrow().text()).isEqualTo("hello");
            }
        }
    }

    @Test
    void whatIsNoMessageIsAnError() throws IOException {
        try (Listening listening = Listening.open()) {
            String[] invitation = listening.invitation().split(" ", -1);
            int port = Integer.parseInt(invitation[1]);
            try (Socket worker = new Socket(InetAddress.getByName(invitation[0]), port)) {
                worker.getOutputStream().write(invitation[2].getBytes(StandardCharsets.UTF_8));
                worker.getOutputStream().write(new byte[] {-1, -1, -1, -1, 1});
                try (Channel launcher = listening.accept(MILLIS).orElseThrow()) {
                    assertThatThrownBy(launcher::receive)
                            .isInstanceOf(IOException.class)
                            .hasMessage("A message cannot have -1 bytes.");
                }
            }
        }
    }
}
