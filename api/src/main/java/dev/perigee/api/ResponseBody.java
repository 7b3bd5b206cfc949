package dev.perigee.api;

import java.nio.file.Path;

/** The body of a {@link Response}, in the form in which its endpoint gave it. */
public sealed interface ResponseBody {

    /** No body. */
    record Empty() implements ResponseBody {}

    /** Bytes in memory. */
    final class Bytes implements ResponseBody {

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

    /** A value that becomes JSON when the response is sent. */
    record Json(Object value) implements ResponseBody {}

    /** The content of a file. */
    record File(Path path) implements ResponseBody {}

    /** Written as it goes. */
    record Stream(BodyWriter writer) implements ResponseBody {}

    /** Server-sent events. */
    record Events(EventStream events) implements ResponseBody {}

    /**
     * A redirect within the site, which is resolved, and gets the site's base, when the response is
     * sent.
     *
     * @param path percent-encoded, below the base or relative to the request's URL, with query and
     *     fragment
     */
    record Redirect(String path) implements ResponseBody {}
}
