package dev.perigee.core.render;

import com.github.mustachejava.Mustache;
import dev.perigee.core.render.tags.Place;

/**
 * What a block holds.
 *
 * @param content the codes
 * @param place of its tag
 * @param wraps whether a block of its own name stands in it, which then shows what was given
 */
record BlockBody(Mustache content, Place place, boolean wraps) {}
