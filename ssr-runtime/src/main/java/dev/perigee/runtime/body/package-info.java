/** Request bodies as they come from clients: slow, cut off, too large or malformed. */
@NullMarked
package dev.perigee.runtime.body;

import org.jspecify.annotations.NullMarked;
