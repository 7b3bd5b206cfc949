package dev.perigee.core.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/**
 * Notes the fields of each type for which Jackson makes a reader of objects. A type that is read in
 * another way, by a module or an annotation, has no shape, and is left to Jackson altogether.
 */
final class Shapes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient Map<JavaType, Shape> byType = new ConcurrentHashMap<>();

    /** The shape of a type that Jackson has seen. */
    Optional<Shape> of(JavaType type) {
        return Optional.ofNullable(byType.get(type));
    }

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config,
            BeanDescription.Supplier description,
            BeanDeserializerBuilder builder) {
        boolean delegates =
                builder.getValueInstantiator().canCreateUsingDelegate()
                        || builder.getValueInstantiator().canCreateUsingArrayDelegate();
        boolean typed = description.getClassInfo().hasAnnotation(JsonTypeInfo.class);
        if (!delegates && !typed && builder.getObjectIdReader() == null) {
            byType.put(description.getType(), shape(config, description, builder));
        }
        return builder;
    }

    private static Shape shape(
            DeserializationConfig config,
            BeanDescription.Supplier description,
            BeanDeserializerBuilder builder) {
        Map<String, Shape.Field> fields = new LinkedHashMap<>();
        Set<String> ignored = new LinkedHashSet<>();
        boolean open = builder.getAnySetter() != null;
        Iterator<SettableBeanProperty> properties = builder.getProperties();
        while (properties.hasNext()) {
            SettableBeanProperty property = properties.next();
            fields.put(property.getName(), FieldRules.field(property, config));
            open |= FieldRules.isUnwrapped(property);
        }
        JsonIgnoreProperties rule =
                description.getClassInfo().getAnnotation(JsonIgnoreProperties.class);
        if (rule != null) {
            ignored.addAll(Set.of(rule.value()));
            open |= rule.ignoreUnknown();
        }
        return new Shape(
                description.getType().getRawClass().getSimpleName(), fields, ignored, open);
    }
}
