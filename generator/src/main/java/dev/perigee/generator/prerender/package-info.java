/** Renders the paths of all prerendered routes, on every core and in flat memory. */
@NullMarked
package dev.perigee.generator.prerender;

import org.jspecify.annotations.NullMarked;
