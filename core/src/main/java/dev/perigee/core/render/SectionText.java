package dev.perigee.core.render;

import dev.perigee.core.render.tags.Delimiters;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.render.tags.TemplateText;

/**
 * A section as it stands in its template. Its text is cut out when it is asked for, since sections
 * stand in each other.
 *
 * @param template the whole text
 * @param from where the section's text starts
 * @param to where it ends
 * @param delimiters that hold there
 * @param place of the opening tag
 * @param own whether no value is shown in it, but those in three braces
 */
record SectionText(
        TemplateText template, int from, int to, Delimiters delimiters, Place place, boolean own) {

    /** What is between its tags. */
    String raw() {
        return template.between(from, to);
    }

    HelperText forHelper() {
        return HelperText.of(raw(), delimiters, place);
    }
}
