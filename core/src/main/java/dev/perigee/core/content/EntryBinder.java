package dev.perigee.core.content;

import dev.perigee.core.json.FiniteNumbers;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Binds data to one type, with the Jackson of the site, and finds all that is wrong at once:
 * Jackson stops at the first value that does not fit, so that value is taken out and the rest tried
 * again.
 */
final class EntryBinder<T> {

    private static final int ROUNDS = 20;

    private final JsonMapper mapper;
    private final JavaType type;
    private final Class<T> raw;
    private final Shapes shapes = new Shapes();
    private final ObjectReader strict;
    private final ObjectReader lenient;

    EntryBinder(JsonMapper site, Class<T> type) {
        this.mapper =
                site.rebuild()
                        .addModule(new SimpleModule("content").setDeserializerModifier(shapes))
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        this.raw = type;
        this.type = mapper.constructType(type);
        this.strict = mapper.readerFor(this.type);
        this.lenient = strict.without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    Class<T> type() {
        return raw;
    }

    /**
     * Binds the data of an entry.
     *
     * @param faults takes what is wrong with it
     * @param references takes the collection and the id of each reference
     * @return empty if something is wrong
     * @throws IllegalArgumentException if nothing could ever bind to the type
     */
    Optional<T> bind(
            RawEntry entry,
            EntryFaults faults,
            BiConsumer<String, EntryCheck.ReferenceAt> references) {
        if (raw.isInstance(entry.data())) {
            return Optional.of(raw.cast(entry.data()));
        }
        JsonNode data = new EntryCheck(shapes, entry, faults, references).check(type);
        try {
            return faults.isEmpty() ? first(data, faults) : rest(data, faults, 0);
        } catch (InvalidDefinitionException e) {
            throw ContentProblems.noType(type.getRawClass(), e.getOriginalMessage());
        }
    }

    private Optional<T> first(JsonNode data, EntryFaults faults) {
        try {
            return Optional.ofNullable(strict.readValue(tokens(data)));
        } catch (InvalidDefinitionException e) {
            throw e;
        } catch (JacksonException e) {
            return failed(e, data.deepCopy(), faults, 0);
        }
    }

    private Optional<T> rest(JsonNode data, EntryFaults faults, int round) {
        try {
            lenient.readValue(tokens(data));
            return Optional.empty();
        } catch (InvalidDefinitionException e) {
            throw e;
        } catch (JacksonException e) {
            return failed(e, data.deepCopy(), faults, round);
        }
    }

    private JsonParser tokens(JsonNode data) {
        return new FiniteNumbers(mapper.treeAsTokens(data));
    }

    private Optional<T> failed(JacksonException e, JsonNode data, EntryFaults faults, int round) {
        FailedValue failed = FailedValue.of(e, data, faults);
        boolean told = faults.isWithin(failed.way());
        if (!told) {
            faults.add(failed.way(), ValueProblems.of(e, failed, mapper));
        }
        return !told && failed.takeOut() && round < ROUNDS
                ? rest(data, faults, round + 1)
                : Optional.empty();
    }
}
