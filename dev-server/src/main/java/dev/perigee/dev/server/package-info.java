/** The HTTP side: who may ask, what waits, what is added to answers. */
@NullMarked
package dev.perigee.dev.server;

import org.jspecify.annotations.NullMarked;
