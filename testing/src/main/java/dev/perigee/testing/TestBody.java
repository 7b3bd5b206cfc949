package dev.perigee.testing;

import java.util.Optional;
import java.util.function.Function;

/** The body of a request. */
sealed interface TestBody permits TestBody.Empty, TestBody.Json, TestBody.Bytes, MultipartBody {

    /** Its media type, with parameters. */
    Optional<String> contentType();

    /**
     * Its bytes.
     *
     * @param json writes a value as JSON
     */
    byte[] toBytes(Function<Object, byte[]> json);

    /** No body. */
    record Empty() implements TestBody {

        @Override
        public Optional<String> contentType() {
            return Optional.empty();
        }

        @Override
        public byte[] toBytes(Function<Object, byte[]> json) {
            return new byte[0];
        }
    }

    /** A value that becomes JSON. */
    record Json(Object value) implements TestBody {

        @Override
        public Optional<String> contentType() {
            return Optional.of("application/json");
        }

        @Override
        public byte[] toBytes(Function<Object, byte[]> json) {
            return json.apply(value);
        }
    }

    /** Bytes in memory. */
    final class Bytes implements TestBody {

        private final byte[] data;
        private final String contentType;

        Bytes(byte[] data, String contentType) {
            this.data = data;
            this.contentType = contentType;
        }

        @Override
        public Optional<String> contentType() {
            return Optional.of(contentType);
        }

        @Override
        public byte[] toBytes(Function<Object, byte[]> json) {
            return data;
        }
    }
}
