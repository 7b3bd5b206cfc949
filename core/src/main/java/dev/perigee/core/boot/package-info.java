/** Where the worker of a build begins. */
@NullMarked
package dev.perigee.core.boot;

import org.jspecify.annotations.NullMarked;
