/** What goes in and what comes out: the borders between a server and the dispatcher. */
@NullMarked
package dev.perigee.core.exchange;

import org.jspecify.annotations.NullMarked;
