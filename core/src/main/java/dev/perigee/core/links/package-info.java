/**
 * Where generated code finds the routes of its site: {@link dev.perigee.core.links.RouteLinks}, and
 * the {@link dev.perigee.core.links.LinkTable} that the build leaves beside it.
 */
@NullMarked
package dev.perigee.core.links;

import org.jspecify.annotations.NullMarked;
