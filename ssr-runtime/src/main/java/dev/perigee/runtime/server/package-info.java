/** Jetty, set up so that it is safe by default, and the way of a request through it. */
@NullMarked
package dev.perigee.runtime.server;

import org.jspecify.annotations.NullMarked;
