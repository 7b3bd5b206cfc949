package dev.perigee.core.render;

import dev.perigee.core.source.SourceFault;
import java.util.Optional;

/** A section that a {@link Helper} renders. */
public interface HelperCall {

    /** The text of the section as it stands in the template. */
    String raw();

    /**
     * The text of the section with its own tags rendered, values unescaped, without white space
     * around.
     */
    String text();

    /**
     * The value of a name where the section is; empty for null.
     *
     * @throws SourceFault if it does not resolve
     */
    Optional<Object> resolve(String name);

    /** As {@link #resolve}, but empty also for a name that nothing has. */
    Optional<Object> find(String name);

    /** Text as the page escapes it. */
    String escape(String text);

    /** A fault at the section. */
    SourceFault fault(String what, String todo);
}
