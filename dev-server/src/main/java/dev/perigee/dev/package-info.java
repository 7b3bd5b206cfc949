/** The development server: serves a site from its sources while they are edited. */
@NullMarked
package dev.perigee.dev;

import org.jspecify.annotations.NullMarked;
