package dev.perigee.core.json;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Puts a sort in front of Jackson's own writing of maps and sets, where they have no order. */
final class StableOrder extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifyMapSerializer(
            SerializationConfig config,
            MapType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        return new SortedFirst(
                (value, context) ->
                        value instanceof Map<?, ?> map && Orderless.is(map)
                                ? Sorting.byKeyText(map)
                                : value,
                serializer);
    }

    @Override
    public ValueSerializer<?> modifyCollectionSerializer(
            SerializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueSerializer<?> serializer) {
        if (!Set.class.isAssignableFrom(type.getRawClass())
                && !type.getRawClass().isAssignableFrom(Set.class)) {
            return serializer;
        }
        return new SortedFirst(
                (value, context) ->
                        value instanceof Set<?> set && Orderless.is(set)
                                ? Sorting.naturally(set, context)
                                : value,
                serializer);
    }
}
