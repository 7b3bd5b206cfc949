/** The body of a request: read once, within limits, strictly. */
@NullMarked
package dev.perigee.core.body;

import org.jspecify.annotations.NullMarked;
