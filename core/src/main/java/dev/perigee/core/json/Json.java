package dev.perigee.core.json;

import dev.perigee.api.HttpError;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
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

    private final JsonMapper mapper;
    private final ObjectWriter writer;

    private Json(JsonMapper mapper) {
        this.mapper = mapper;
        this.writer = mapper.writer();
    }

    /** With the Jackson modules that {@code loader} finds as services. */
    public static Json of(ClassLoader loader) {
        return new Json(JsonRules.mapper(loader));
    }

    /** The mapper itself, for data that no client sent. */
    public JsonMapper mapper() {
        return mapper;
    }

    /**
     * The value as JSON in UTF-8.
     *
     * @throws JacksonException if Jackson cannot write such a value
     */
    public byte[] toBytes(Object value) {
        return writer.writeValueAsBytes(value);
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
        return (T) readAny(text, mapper.constructType(type));
    }

    /** As {@link #read(String, Class)}, for a generic type. */
    @SuppressWarnings("unchecked")
    public <T> T read(String text, TypeReference<T> type) {
        return (T) readAny(text, mapper.constructType(type));
    }

    /** The class behind a generic type: {@code List} for {@code List<Post>}. */
    public Class<?> rawClass(TypeReference<?> type) {
        return mapper.constructType(type).getRawClass();
    }

    private Object readAny(String text, JavaType type) {
        if (text.isBlank()) {
            throw new JsonException("The body is empty, but JSON was expected.");
        }
        LoneSurrogates.refuseIn(text);
        try (JsonParser parser = new FiniteNumbers(mapper.createParser(text))) {
            Object value = mapper.readValue(parser, type);
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
