package dev.perigee.generator.channel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A message as it came in: its type, and its values in the order in which {@link FrameWriter} wrote
 * them.
 */
public final class Frame {

    private final int type;
    private final DataInputStream values;

    Frame(int type, byte[] payload) {
        this.type = type;
        this.values = new DataInputStream(new ByteArrayInputStream(payload));
    }

    /** The type, 0 to 255. */
    public int type() {
        return type;
    }

    /** The next value, a number. */
    public int number() {
        return read(DataInputStream::readInt);
    }

    /** The next value, a large number. */
    public long large() {
        return read(DataInputStream::readLong);
    }

    /** The next value, a truth. */
    public boolean truth() {
        return read(DataInputStream::readBoolean);
    }

    /** The next value, a text. */
    public String text() {
        return read(in -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }

    /** The next value, a list whose elements {@code element} reads. */
    public <T> List<T> list(Function<Frame, T> element) {
        int size = number();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(element.apply(this));
        }
        return List.copyOf(list);
    }

    /** The next value, if there is one. */
    public <T> Optional<T> optional(Function<Frame, T> value) {
        return truth() ? Optional.of(value.apply(this)) : Optional.empty();
    }

    /** The next value, a map of texts. */
    public Map<String, String> map() {
        int size = number();
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(text(), text());
        }
        return map;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.from(values);
        } catch (IOException e) {
            throw new UncheckedIOException("A message of type " + type + " is too short.", e);
        }
    }
}
