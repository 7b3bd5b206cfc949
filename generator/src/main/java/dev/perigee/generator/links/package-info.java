/**
 * The class {@code Routes}, by which a site's code links to its routes: {@link
 * dev.perigee.generator.links.RoutesSource} is its text, {@link
 * dev.perigee.generator.links.RoutesFiles} brings it to where the site is compiled.
 */
@NullMarked
package dev.perigee.generator.links;

import org.jspecify.annotations.NullMarked;
