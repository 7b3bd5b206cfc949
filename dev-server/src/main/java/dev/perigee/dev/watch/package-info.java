/** Notices that files change. */
@NullMarked
package dev.perigee.dev.watch;

import org.jspecify.annotations.NullMarked;
