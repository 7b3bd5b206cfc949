package dev.perigee.core.render;

import dev.perigee.core.render.tags.Delimiters;
import dev.perigee.core.render.tags.Place;

/**
 * A section as it stands in its template.
 *
 * @param raw what is between its tags
 * @param delimiters that hold there
 * @param place of the opening tag
 */
record SectionText(String raw, Delimiters delimiters, Place place) {}
