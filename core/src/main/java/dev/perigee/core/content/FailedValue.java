package dev.perigee.core.content;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The value at which Jackson stopped. */
final class FailedValue {

    private final String way;
    private final JsonNode holder;
    private final JacksonException.Reference last;
    private final JsonNode node;

    private FailedValue(
            String way, JsonNode holder, JacksonException.Reference last, JsonNode node) {
        this.way = way;
        this.holder = holder;
        this.last = last;
        this.node = node;
    }

    /** Finds it in the data that Jackson read. */
    static FailedValue of(JacksonException e, JsonNode data, EntryFaults faults) {
        String way = "";
        JsonNode holder = MissingNode.getInstance();
        JsonNode node = data;
        JacksonException.Reference last = new JacksonException.Reference(data, 0);
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            way = name == null ? Way.item(way, step.getIndex()) : Way.field(way, name);
            holder = node;
            node = name == null ? node.path(step.getIndex()) : node.path(name);
            last = step;
        }
        return new FailedValue(faults.written(way), holder, last, node);
    }

    String way() {
        return way;
    }

    JsonNode node() {
        return node;
    }

    /** Puts null in its place; false if it has none. */
    boolean takeOut() {
        if (node.isMissingNode() || node.isNull()) {
            return false;
        }
        if (holder instanceof ObjectNode object) {
            object.putNull(last.getPropertyName());
            return true;
        }
        if (holder instanceof ArrayNode list) {
            list.setNull(last.getIndex());
            return true;
        }
        return false;
    }
}
