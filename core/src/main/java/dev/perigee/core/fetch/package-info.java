/** Requests that a site's own code sends, to itself and to others. */
@NullMarked
package dev.perigee.core.fetch;

import org.jspecify.annotations.NullMarked;
