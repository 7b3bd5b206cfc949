/** How Maven's JVM and the worker talk, and what the worker leaves behind when it dies. */
@NullMarked
package dev.perigee.generator.channel;

import org.jspecify.annotations.NullMarked;
