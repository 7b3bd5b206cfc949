/** From a request to its answer, alike for the build and the live site. */
@NullMarked
package dev.perigee.core.dispatch;

import org.jspecify.annotations.NullMarked;
