/** The live server. */
@NullMarked
package dev.perigee.runtime;

import org.jspecify.annotations.NullMarked;
