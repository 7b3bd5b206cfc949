/**
 * Starts, asks and builds a site for its tests: {@link dev.perigee.testing.SiteExtension} is where
 * to begin.
 */
@NullMarked
package dev.perigee.testing;

import org.jspecify.annotations.NullMarked;
