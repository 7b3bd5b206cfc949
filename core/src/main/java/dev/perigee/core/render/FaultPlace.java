package dev.perigee.core.render;

import dev.perigee.core.source.SourceFault;

/** A place in a template that something can be wrong with. */
public interface FaultPlace {

    /** A fault there. */
    SourceFault fault(String what, String todo);
}
