package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import dev.perigee.core.render.tags.Place;

/**
 * What a block holds.
 *
 * @param content the codes
 * @param place of its tag
 */
record BlockBody(Mustache content, Place place) {}
