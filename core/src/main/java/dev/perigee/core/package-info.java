/** What build and runtime must do identically. */
@NullMarked
package dev.perigee.core;

import org.jspecify.annotations.NullMarked;
