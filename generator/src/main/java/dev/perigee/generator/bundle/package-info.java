/**
 * The door to the one jar: page classes, the project's classes, its libraries, the site index and
 * the static files in one file that {@code java -jar} runs. It runs in Maven's JVM and has never
 * heard of Maven.
 */
@NullMarked
package dev.perigee.generator.bundle;

import org.jspecify.annotations.NullMarked;
