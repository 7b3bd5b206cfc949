package dev.perigee.core.content;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks at the data of an entry before Jackson binds it: fields that are unknown, those that are
 * missing, values that are null, ids of other collections. What stands for absent fields is put in,
 * what is unknown is taken out.
 */
final class EntryCheck {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Shapes shapes;
    private final RawEntry entry;
    private final EntryFaults faults;
    private final BiConsumer<String, ReferenceAt> references;

    /** An id of another collection, and where it stands. */
    record ReferenceAt(String id, String way) {}

    EntryCheck(
            Shapes shapes,
            RawEntry entry,
            EntryFaults faults,
            BiConsumer<String, ReferenceAt> references) {
        this.shapes = shapes;
        this.entry = entry;
        this.faults = faults;
        this.references = references;
    }

    /** The data as Jackson shall bind it. */
    JsonNode check(JavaType type) {
        return value(entry.data(), type, "");
    }

    private JsonNode value(JsonNode node, JavaType type, String way) {
        JavaType content = type.getContentType();
        if (type.isReferenceType() && content != null) {
            return value(node, content, way);
        }
        if (content != null && type.isMapLikeType() && node.isObject()) {
            ObjectNode copy = NODES.objectNode();
            node.properties().forEach(it -> copy.set(it.getKey(), map(it, content, way)));
            return copy;
        }
        if (content != null && node.isArray()) {
            return items(node, content, way);
        }
        return node.isObject()
                ? shapes.of(type).map(shape -> fields(node, shape, way)).orElse(node)
                : node;
    }

    private JsonNode map(Map.Entry<String, JsonNode> field, JavaType content, String way) {
        return value(field.getValue(), content, Way.field(way, field.getKey()));
    }

    private JsonNode items(JsonNode list, JavaType content, String way) {
        ArrayNode copy = NODES.arrayNode();
        for (int i = 0; i < list.size(); i++) {
            String item = Way.item(way, i);
            if (list.path(i).isNull() && !content.isReferenceType()) {
                faults.add(item, FieldProblems.noValue(item));
            }
            copy.add(value(list.path(i), content, item));
        }
        return copy;
    }

    private JsonNode fields(JsonNode node, Shape shape, String way) {
        ObjectNode copy = NODES.objectNode();
        for (var field : node.properties()) {
            String name = field.getKey();
            if (shape.knows(name)) {
                copy.set(name, field.getValue());
            } else if (!way.isEmpty() || !isOurs(name)) {
                String unknown = Way.field(way, name);
                faults.add(unknown, FieldProblems.unknown(unknown, name, shape));
            }
        }
        Set<String> names = new LinkedHashSet<>(node.propertyNames());
        shape.fields().values().forEach(field -> field(field, names, copy, shape, way));
        return copy;
    }

    /** Whether a field is none of the type's business: whether it is a draft, and a list's ids. */
    private boolean isOurs(String name) {
        return name.equals(Publication.DRAFT)
                || (name.equals(FileReading.ID) && entry.way().startsWith("["));
    }

    private void field(
            Shape.Field field, Set<String> names, ObjectNode copy, Shape shape, String way) {
        String name =
                names.contains(field.name())
                        ? field.name()
                        : field.aliases().stream()
                                .filter(names::contains)
                                .findFirst()
                                .orElse(field.name());
        String fieldWay = Way.field(way, name);
        JsonNode value = copy.path(name);
        if (!name.equals(field.name())) {
            faults.writtenAs(Way.field(way, field.name()), fieldWay);
            copy.remove(name);
            copy.set(field.name(), value);
        }
        if (value.isMissingNode() || value.isNull()) {
            absent(field, fieldWay, value, copy, shape);
        } else if (!field.own()) {
            copy.set(field.name(), value(value, field.type(), fieldWay));
            field.collection().ifPresent(collection -> refer(collection, value, fieldWay));
        }
    }

    private void absent(
            Shape.Field field, String way, JsonNode value, ObjectNode copy, Shape shape) {
        switch (field.absence()) {
            case FAULT ->
                    faults.add(
                            way,
                            value.isNull()
                                    ? FieldProblems.noValue(way)
                                    : FieldProblems.missing(way, shape));
            case EMPTY_LIST -> copy.set(field.name(), NODES.arrayNode());
            case EMPTY_OBJECT -> copy.set(field.name(), NODES.objectNode());
            case FALSE -> copy.set(field.name(), NODES.booleanNode(false));
            case NOTHING -> {}
        }
    }

    private void refer(String collection, JsonNode value, String way) {
        if (value.isString()) {
            references.accept(collection, new ReferenceAt(value.asString(), way));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                refer(collection, value.path(i), Way.item(way, i));
            }
        }
    }
}
