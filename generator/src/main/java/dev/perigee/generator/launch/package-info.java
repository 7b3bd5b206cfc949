/**
 * The door to a build: it runs in Maven's JVM, starts the worker and hands back what became of it.
 * It uses nothing but the JDK.
 */
@NullMarked
package dev.perigee.generator.launch;

import org.jspecify.annotations.NullMarked;
