package dev.perigee.testing;

import dev.perigee.api.ClientGone;
import dev.perigee.api.Event;
import dev.perigee.api.EventWriter;
import dev.perigee.core.exchange.AnswerBody;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps what is streamed, and goes away when it has enough: a stream need not end, but a test must.
 */
final class PatientClient extends OutputStream {

    /** What a test reads of one body, in bytes. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    /** How many events and pauses a test waits for. */
    static final int MOST_STEPS = 10_000;

    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
        stayFor(1);
        received.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        stayFor(length);
        received.write(bytes, offset, length);
    }

    private void stayFor(int length) {
        if (length > MOST_BYTES - received.size()) {
            throw new ClientGone(new EOFException("The test has read " + MOST_BYTES + " bytes."));
        }
    }

    byte[] received() {
        return received.toByteArray();
    }

    /** The way of events to this client; its pauses take no time. */
    EventWriter listenTo(AnswerBody.Events events) {
        return new EventWriter() {
            private int steps;

            @Override
            public void send(Event event) {
                step();
                received.writeBytes(events.frames().write(event));
            }

            @Override
            public void pause(Duration duration) {
                step();
            }

            @Override
            public Optional<String> lastEventId() {
                return events.lastEventId();
            }

            private void step() {
                if (++steps > MOST_STEPS) {
                    throw new ClientGone(
                            new EOFException("The test has heard " + MOST_STEPS + " events."));
                }
            }
        };
    }
}
