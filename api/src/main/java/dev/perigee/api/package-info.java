/** What a site's own code compiles against. */
@NullMarked
package dev.perigee.api;

import org.jspecify.annotations.NullMarked;
