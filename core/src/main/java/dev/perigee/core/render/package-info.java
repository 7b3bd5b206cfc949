/**
 * Templates: Mustache as its specification has it, with layouts, components, and names that have to
 * resolve. {@link dev.perigee.core.render.Templates} is the door.
 */
@NullMarked
package dev.perigee.core.render;

import org.jspecify.annotations.NullMarked;
