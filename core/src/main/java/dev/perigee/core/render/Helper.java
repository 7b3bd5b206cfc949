package dev.perigee.core.render;

import dev.perigee.core.source.SourceFault;

/** What a section of a certain name does: {@code {{#date}}post.date | d MMM yyyy{{/date}}}. */
public interface Helper {

    /**
     * The text that stands in place of the section, written as it is.
     *
     * @throws SourceFault made by {@link HelperCall#fault}
     */
    String render(HelperCall call);

    /**
     * Whether the text of a section is meant for the helper. If it is not, and the model has
     * something of the helper's name, the section is that one's.
     *
     * @param text as it stands in the template
     */
    default boolean claims(String text) {
        return true;
    }

    /**
     * Whether the text of a section is beyond doubt what the helper wants, so that a section of
     * almost its name, which nothing has, is a misspelt one.
     */
    default boolean fits(HelperCall call) {
        String name = call.raw().strip();
        return HelperNames.isName(name) && call.find(name).isPresent();
    }

    /** Whether what it gives may hold what a value holds, markup too. */
    default boolean showsValues() {
        return false;
    }

    /**
     * Looks at a section that it claims before anything is rendered.
     *
     * @throws SourceFault made by {@link HelperText#fault}, if it can only fail
     */
    default void check(HelperText text) {}
}
