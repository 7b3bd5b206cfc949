package dev.perigee.core.render;

import dev.perigee.core.source.SourceFault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A section that a {@link Helper} renders. */
public interface HelperCall extends FaultPlace {

    /** The text of the section as it stands in the template. */
    String raw();

    /**
     * The text of the section with its own tags rendered, values unescaped, without white space
     * around.
     */
    String text();

    /** As {@link #text()}, with the white space around. */
    String content();

    /**
     * Whether the text is the site's own: it stands in the template, or its author says so by three
     * braces. Any other value may be a visitor's.
     */
    boolean isOwnText();

    /** {@link #text()} divided at white space that is not a value's. */
    List<Word> words();

    /**
     * The value of a name where the section is; empty for null.
     *
     * @throws SourceFault if nothing is called so and names are strict
     */
    Optional<Object> resolve(String name);

    /** As {@link #resolve}, and empty also for a name that nothing has. */
    Optional<Object> find(String name);

    /** Of the page: its {@code lang} or {@code locale}, else that of the site, else English. */
    Locale locale();

    /** How the page escapes; not at all where another helper takes the text. */
    Escaping escaping();

    /** Text as {@link #escaping()} has it. */
    String escape(String text);

    /** A fault at the section. */
    @Override
    SourceFault fault(String what, String todo);
}
