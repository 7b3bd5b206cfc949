/** What an endpoint sees of its request, and what one request keeps while it is answered. */
@NullMarked
package dev.perigee.core.context;

import org.jspecify.annotations.NullMarked;
