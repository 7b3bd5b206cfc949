package dev.perigee.core.markdown;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The one document of a YAML text, event by event; what is no YAML is a fault at its place. */
final class YamlEvents {

    /** The most characters of one line, which the parser reads in quadratic time. */
    static final int MAX_LINE = 200_000;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setParseComments(false)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();

    private final YamlText yaml;
    private final Iterator<Event> events;

    YamlEvents(YamlText yaml) {
        refuseLongLines(yaml);
        this.yaml = yaml;
        this.events = new Parse(SETTINGS).parseString(yaml.text()).iterator();
    }

    private static void refuseLongLines(YamlText yaml) {
        String text = yaml.text();
        int line = yaml.firstLine();
        for (int start = 0; text.length() - start > MAX_LINE; line++) {
            int next = FrontMatterLines.next(text, start);
            if (next - start > MAX_LINE) {
                throw YamlProblems.longLine(yaml, line, MAX_LINE);
            }
            start = next;
        }
    }

    /** Whether there is a document, of which {@link #next} then gives the first event. */
    boolean start() {
        next();
        Event first = next();
        if (first instanceof DocumentStartEvent start) {
            if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
                throw YamlProblems.directive(yaml, first);
            }
            return true;
        }
        return false;
    }

    /** Makes sure that nothing follows the value that was read. */
    void end() {
        next();
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw YamlProblems.secondDocument(yaml, after);
        }
    }

    Event next() {
        try {
            return events.next();
        } catch (MarkedYamlEngineException e) {
            throw YamlProblems.malformed(yaml, e);
        } catch (ReaderException e) {
            throw YamlProblems.badCharacter(yaml, e);
        } catch (YamlEngineException e) {
            throw YamlProblems.malformed(yaml, e);
        }
    }
}
