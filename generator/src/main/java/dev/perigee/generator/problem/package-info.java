/** What the site's author has to be told, with its place. */
@NullMarked
package dev.perigee.generator.problem;

import org.jspecify.annotations.NullMarked;
