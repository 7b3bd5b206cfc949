/** The classes of a site: which handlers they have, and how their instances are made and closed. */
@NullMarked
package dev.perigee.core.handlers;

import org.jspecify.annotations.NullMarked;
