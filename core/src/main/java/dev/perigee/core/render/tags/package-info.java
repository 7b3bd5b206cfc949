/**
 * Mustache's tags as they stand in a text: where each is, what it says, and what of the white space
 * around it is output.
 */
@NullMarked
package dev.perigee.core.render.tags;

import org.jspecify.annotations.NullMarked;
