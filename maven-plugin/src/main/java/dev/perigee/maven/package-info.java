/** The goals of the Maven plugin: parameters in, one call, one report. */
@NullMarked
package dev.perigee.maven;

import org.jspecify.annotations.NullMarked;
