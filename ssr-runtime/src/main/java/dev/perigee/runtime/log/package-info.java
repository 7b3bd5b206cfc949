/**
 * What the server says. Everything goes through SLF4J, so that a site's own logging backend gets it
 * all; where there is none, a small one of our own writes it to standard output.
 */
@NullMarked
package dev.perigee.runtime.log;

import org.jspecify.annotations.NullMarked;
