/** What the worker does, from its order to its last word. */
@NullMarked
package dev.perigee.generator.worker;

import org.jspecify.annotations.NullMarked;
