package dev.perigee.core.json;

import dev.perigee.api.HttpError;
import dev.perigee.core.http.StrictUtf8;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for one site: its mapper has the modules that the site's class path offers, and is dropped
 * with its classes. Safe for use by many threads.
 *
 * <p>Reading is strict, as {@link JsonRules} says. Writing keeps every text, half of a surrogate
 * pair as well, which is written as an escape.
 */
public final class Json {

    private record Sample(String text, int number) {}

    /** Jackson, and its readers for the types that the code of the site names. */
    private record Jackson(
            JsonMapper mapper, ObjectWriter writer, Map<Type, ObjectReader> readers) {

        Jackson(JsonMapper mapper) {
            this(mapper, mapper.writer(), new ConcurrentHashMap<>());
        }

        ObjectReader reader(Type type) {
            ObjectReader known = readers.get(type);
            return known != null
                    ? known
                    : readers.computeIfAbsent(
                            type, it -> mapper.readerFor(mapper.constructType(it)));
        }
    }

    private final ClassLoader loader;
    private volatile @Nullable Jackson made;

    private Json(ClassLoader loader) {
        this.loader = loader;
    }

    /** With the Jackson modules that {@code loader} finds as services. */
    public static Json of(ClassLoader loader) {
        Json json = later(loader);
        json.open();
        return json;
    }

    /**
     * As {@link #of}, but Jackson is loaded by {@link #open}, or else by the first use. So one
     * thread can load it while another does what does not need it yet.
     */
    public static Json later(ClassLoader loader) {
        return new Json(loader);
    }

    /** Loads Jackson and the modules; whoever uses this meanwhile waits. */
    public void open() {
        // Writing a first record loads another 150 classes, which the first answer would wait for.
        toBytes(new Sample("", 0));
    }

    private Jackson jackson() {
        Jackson known = made;
        return known == null ? make() : known;
    }

    private synchronized Jackson make() {
        Jackson known = made;
        if (known == null) {
            known = new Jackson(JsonRules.mapper(loader));
            made = known;
        }
        return known;
    }

    /** The mapper itself, for data that no client sent. */
    public JsonMapper mapper() {
        return jackson().mapper;
    }

    /**
     * The value as JSON in UTF-8.
     *
     * @throws JacksonException if Jackson cannot write such a value
     */
    public byte[] toBytes(Object value) {
        return jackson().writer.writeValueAsBytes(value);
    }

    /** As {@link #toBytes}, as text. */
    public String toText(Object value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Reads JSON of any shape.
     *
     * @throws JsonException if it is empty or malformed
     */
    public JsonNode readTree(String text) {
        return read(text, JsonNode.class);
    }

    /**
     * Reads JSON and binds it to a type.
     *
     * @throws JsonException if it is empty, malformed, {@code null}, or does not bind
     * @throws HttpError that a constructor of the type throws
     * @throws JacksonException if nothing could ever bind to the type
     */
    @SuppressWarnings("unchecked")
    public <T> T read(String text, Class<T> type) {
        return (T) readAny(text, jackson().reader(type));
    }

    /** As {@link #read(String, Class)}, for a generic type. */
    @SuppressWarnings("unchecked")
    public <T> T read(String text, TypeReference<T> type) {
        return (T) readAny(text, jackson().reader(type.getType()));
    }

    /** As {@link #read(String, Class)}, from UTF-8. */
    @SuppressWarnings("unchecked")
    public <T> T read(byte[] utf8, Class<T> type) {
        return (T) readAny(utf8, jackson().reader(type));
    }

    /** As {@link #read(byte[], Class)}, for a generic type. */
    @SuppressWarnings("unchecked")
    public <T> T read(byte[] utf8, TypeReference<T> type) {
        return (T) readAny(utf8, jackson().reader(type.getType()));
    }

    /** The class behind a generic type: {@code List} for {@code List<Post>}. */
    public Class<?> rawClass(TypeReference<?> type) {
        return jackson().mapper.constructType(type).getRawClass();
    }

    private static Object readAny(byte[] utf8, ObjectReader reader) {
        if (PlainJson.is(utf8) && !PlainJson.isBlank(utf8)) {
            return value(reader, reader.createParser(utf8));
        }
        String text =
                StrictUtf8.decode(utf8)
                        .orElseThrow(() -> new JsonException("The body is not UTF-8."));
        return readAny(text, reader);
    }

    private static Object readAny(String text, ObjectReader reader) {
        if (text.isBlank()) {
            throw new JsonException("The body is empty, but JSON was expected.");
        }
        LoneSurrogates.refuseIn(text);
        return value(reader, new FiniteNumbers(reader.createParser(text)));
    }

    private static Object value(ObjectReader reader, JsonParser json) {
        try (json) {
            Object value = reader.readValue(json);
            if (value == null) {
                throw new JsonException("The body is null, but a value was expected.");
            }
            return value;
        } catch (InvalidDefinitionException e) {
            throw e;
        } catch (JacksonException e) {
            throw JsonFaults.of(e);
        }
    }
}
