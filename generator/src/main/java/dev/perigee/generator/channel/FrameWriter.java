package dev.perigee.generator.channel;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes the values of a message, to be read by {@link Frame} in the same order. */
public final class FrameWriter {

    private final ByteArrayOutputStream payload = new ByteArrayOutputStream();
    private final DataOutputStream values = new DataOutputStream(payload);

    FrameWriter() {}

    /** A number. */
    public FrameWriter number(int value) {
        return write(() -> values.writeInt(value));
    }

    /** A large number. */
    public FrameWriter large(long value) {
        return write(() -> values.writeLong(value));
    }

    /** A truth. */
    public FrameWriter truth(boolean value) {
        return write(() -> values.writeBoolean(value));
    }

    /** A text; what UTF-8 cannot say becomes {@code ?}. */
    public FrameWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return write(() -> values.write(utf8));
    }

    /** A list whose elements {@code element} writes. */
    public <T> FrameWriter list(List<T> list, BiConsumer<FrameWriter, T> element) {
        number(list.size());
        list.forEach(each -> element.accept(this, each));
        return this;
    }

    /** A value that may be absent. */
    public <T> FrameWriter optional(Optional<T> value, BiConsumer<FrameWriter, T> writer) {
        truth(value.isPresent());
        value.ifPresent(present -> writer.accept(this, present));
        return this;
    }

    /** A map of texts. */
    public FrameWriter map(Map<String, String> map) {
        number(map.size());
        map.forEach((key, value) -> text(key).text(value));
        return this;
    }

    byte[] payload() {
        return payload.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private FrameWriter write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
