package dev.perigee.core.markdown;

import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes JSON of YAML. Jackson's own reader of YAML would do so too, but takes an alias for a text,
 * and forgets what stood in quotes and where.
 */
final class YamlTree {

    static final int MAX_DEPTH = 100;

    private final YamlText yaml;
    private final YamlEvents events;

    private YamlTree(YamlText yaml) {
        this.yaml = yaml;
        this.events = new YamlEvents(yaml);
    }

    /** The value of a text; a missing node if it has none. */
    static JsonNode read(YamlText yaml) {
        YamlTree tree = new YamlTree(yaml);
        if (!tree.events.start()) {
            return JsonNodeFactory.instance.missingNode();
        }
        JsonNode value = tree.value(tree.events.next(), 1);
        tree.events.end();
        return value;
    }

    private JsonNode value(Event event, int depth) {
        refuseMarks(event);
        if (event instanceof ScalarEvent scalar) {
            return YamlScalars.value(yaml, scalar);
        }
        if (depth > MAX_DEPTH) {
            throw YamlProblems.tooDeep(yaml, event, MAX_DEPTH);
        }
        return event instanceof MappingStartEvent ? object(depth) : list(depth);
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Event key = events.next(); key instanceof NodeEvent; key = events.next()) {
            String name = name(key);
            if (object.has(name)) {
                throw YamlProblems.duplicate(yaml, key, name);
            }
            object.set(name, value(events.next(), depth + 1));
        }
        return object;
    }

    private ArrayNode list(int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Event item = events.next(); item instanceof NodeEvent; item = events.next()) {
            list.add(value(item, depth + 1));
        }
        return list;
    }

    private String name(Event key) {
        refuseMarks(key);
        if (!(key instanceof ScalarEvent scalar)) {
            throw YamlProblems.keyIsNoText(yaml, key);
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw YamlProblems.merge(yaml, key);
        }
        if (scalar.getValue().isEmpty()) {
            throw YamlProblems.emptyKey(yaml, key);
        }
        return YamlScalars.text(yaml, scalar);
    }

    private void refuseMarks(Event event) {
        if (event instanceof AliasEvent alias) {
            throw YamlProblems.alias(yaml, event, alias.getAlias().getValue());
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw YamlProblems.anchor(yaml, event, node.getAnchor().get().getValue());
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            throw YamlProblems.tag(yaml, event, scalar.getTag().get());
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            throw YamlProblems.tag(yaml, event, start.getTag().get());
        }
    }
}
