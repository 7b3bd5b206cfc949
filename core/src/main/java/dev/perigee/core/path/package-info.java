/**
 * The one canonical form of a request path, which middleware, router and file lookup share. {@link
 * dev.perigee.core.path.CanonicalPath} is the door.
 */
@NullMarked
package dev.perigee.core.path;

import org.jspecify.annotations.NullMarked;
