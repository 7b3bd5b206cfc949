package dev.perigee.core.exchange;

import dev.perigee.api.BodyWriter;
import dev.perigee.api.EventStream;
import dev.perigee.core.index.FileEntry;
import java.nio.file.Path;
import java.util.Optional;

/** What a server sends after the headers. */
public sealed interface AnswerBody {

    /** Nothing. */
    record Empty() implements AnswerBody {}

    /** Bytes in memory. */
    final class Bytes implements AnswerBody {

        private final byte[] data;

        /** Keeps {@code data} itself, which must not change afterwards. */
        public Bytes(byte[] data) {
            this.data = data;
        }

        /** The bytes themselves, not a copy: read only. */
        public byte[] data() {
            return data;
        }
    }

    /** A file of the endpoint's own choice, anywhere. */
    record File(Path path) implements AnswerBody {}

    /** A file of the site. */
    record SiteFile(FileEntry entry) implements AnswerBody {}

    /** Written as it goes. */
    record Stream(BodyWriter writer) implements AnswerBody {}

    /**
     * Server-sent events.
     *
     * @param lastEventId what a client that reconnects has seen last
     * @param frames writes the events
     */
    record Events(EventStream events, Optional<String> lastEventId, EventFrames frames)
            implements AnswerBody {}
}
