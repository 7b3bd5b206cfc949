/**
 * From source names to route patterns, their one order, and the tree that finds the route of a
 * path. {@link dev.perigee.core.routing.RoutePattern} and {@link
 * dev.perigee.core.routing.RouteTree} are the doors.
 */
@NullMarked
package dev.perigee.core.routing;

import org.jspecify.annotations.NullMarked;
