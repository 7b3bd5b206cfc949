package dev.perigee.core.render.tags;

import dev.perigee.core.source.SourceFault;

/**
 * A place in a template.
 *
 * @param name of the file, as messages call it
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(String name, int line, int column) {

    /** A fault here. */
    public SourceFault fault(String what, String todo) {
        return SourceFault.at(name, line, column, what, todo);
    }

    /** File and line, as chains of calls name a place. */
    public String inFile() {
        return name + ":" + line;
    }
}
