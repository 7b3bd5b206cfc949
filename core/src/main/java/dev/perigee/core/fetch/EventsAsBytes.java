package dev.perigee.core.fetch;

import dev.perigee.api.BodyWriter;
import dev.perigee.api.ClientGone;
import dev.perigee.api.Event;
import dev.perigee.api.EventWriter;
import dev.perigee.core.exchange.AnswerBody;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** Server-sent events, for a reader within the process. */
record EventsAsBytes(AnswerBody.Events events) implements BodyWriter {

    @Override
    public void write(OutputStream out) throws Exception {
        events.events().send(new Writer(out));
    }

    private final class Writer implements EventWriter {

        private final OutputStream out;

        Writer(OutputStream out) {
            this.out = out;
        }

        @Override
        public void send(Event event) {
            try {
                out.write(events.frames().write(event));
                out.flush();
            } catch (IOException e) {
                throw new ClientGone(e);
            }
        }

        @Override
        public void pause(Duration duration) {
            try {
                Thread.sleep(duration.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ClientGone(e);
            }
        }

        @Override
        public Optional<String> lastEventId() {
            return events.lastEventId();
        }
    }
}
