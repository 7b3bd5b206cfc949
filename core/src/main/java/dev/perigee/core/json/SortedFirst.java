package dev.perigee.core.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Sorts a value, then leaves it to Jackson's serializer for its type. */
final class SortedFirst extends ValueSerializer<Object> {

    private final BiFunction<Object, SerializationContext, Object> sort;
    private final ValueSerializer<Object> next;

    @SuppressWarnings("unchecked")
    SortedFirst(BiFunction<Object, SerializationContext, Object> sort, ValueSerializer<?> next) {
        this.sort = sort;
        this.next = (ValueSerializer<Object>) next;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        next.serialize(sort.apply(value, context), out, context);
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        next.serializeWithType(value, out, context, type);
    }

    @Override
    public void resolve(SerializationContext context) {
        next.resolve(context);
    }

    @Override
    public ValueSerializer<?> createContextual(
            SerializationContext context, BeanProperty property) {
        return around(next.createContextual(context, property));
    }

    @Override
    public ValueSerializer<?> withFilterId(Object filter) {
        return around(next.withFilterId(filter));
    }

    @Override
    public ValueSerializer<?> withIgnoredProperties(Set<String> ignored) {
        return around(next.withIgnoredProperties(ignored));
    }

    @Override
    public ValueSerializer<?> withFormatOverrides(
            SerializationConfig config, JsonFormat.Value format) {
        return around(next.withFormatOverrides(config, format));
    }

    private ValueSerializer<?> around(ValueSerializer<?> changed) {
        return changed == next ? this : new SortedFirst(sort, changed);
    }

    @Override
    public Class<?> handledType() {
        return next.handledType();
    }

    @Override
    public ValueSerializer<?> getDelegatee() {
        return next;
    }

    @Override
    public boolean isEmpty(SerializationContext context, Object value) {
        return next.isEmpty(context, value);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        next.acceptJsonFormatVisitor(visitor, type);
    }
}
