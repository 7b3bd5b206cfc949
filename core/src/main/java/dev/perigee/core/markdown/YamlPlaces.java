package dev.perigee.core.markdown;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Finds the line of a value by reading the YAML once more, so that those of the many texts without
 * a fault need not be kept. The text has been read before, so it is known to be well-formed.
 */
final class YamlPlaces {

    private final YamlText yaml;
    private final String wanted;
    private final YamlEvents events;
    private int found;

    private YamlPlaces(YamlText yaml, String wanted) {
        this.yaml = yaml;
        this.wanted = wanted;
        this.events = new YamlEvents(yaml);
    }

    /** The line of the file, counted from 1; 0 if there is no such value. */
    static int lineOf(YamlText yaml, String path) {
        YamlPlaces places = new YamlPlaces(yaml, path);
        if (places.events.start()) {
            Event value = places.events.next();
            places.visit("", value, value);
        }
        return places.found;
    }

    /**
     * Visits a value.
     *
     * @param at the event whose line counts: a field's is that of its name
     */
    private void visit(String path, Event at, Event value) {
        if (found == 0 && path.equals(wanted)) {
            found = YamlProblems.line(yaml, at);
        }
        if (value instanceof MappingStartEvent) {
            for (Event key = events.next(); key instanceof ScalarEvent name; key = events.next()) {
                String dot = path.isEmpty() ? "" : ".";
                visit(path + dot + name.getValue(), key, events.next());
            }
        } else if (value instanceof SequenceStartEvent) {
            int index = 0;
            for (Event item = events.next(); item instanceof NodeEvent; item = events.next()) {
                visit(path + "[" + index++ + "]", item, item);
            }
        }
    }
}
