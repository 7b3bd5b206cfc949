/**
 * What routes are called in Java and in templates: {@link dev.perigee.core.naming.RouteNames} gives
 * each of a site's routes a name.
 */
@NullMarked
package dev.perigee.core.naming;

import org.jspecify.annotations.NullMarked;
