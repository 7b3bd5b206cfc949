/**
 * From the sources of pages to class files, by javac and only when something changed. {@link
 * dev.perigee.generator.compile.PageClasses} also runs in Maven's JVM and needs nothing but the
 * JDK.
 */
@NullMarked
package dev.perigee.generator.compile;

import org.jspecify.annotations.NullMarked;
