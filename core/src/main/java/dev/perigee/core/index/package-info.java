/** The site index: what the build writes down, and all that the live site knows of it. */
@NullMarked
package dev.perigee.core.index;

import org.jspecify.annotations.NullMarked;
