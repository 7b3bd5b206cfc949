/** Calls one endpoint without a server. */
@NullMarked
package dev.perigee.testing;

import org.jspecify.annotations.NullMarked;
