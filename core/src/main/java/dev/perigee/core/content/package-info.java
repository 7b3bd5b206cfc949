/**
 * The site's content: collections of entries, bound to the site's own types. {@link
 * dev.perigee.core.content.Collections} is the door.
 */
@NullMarked
package dev.perigee.core.content;

import org.jspecify.annotations.NullMarked;
