/** What the finished pages of a site say: their links, anchors and elements, checked together. */
@NullMarked
package dev.perigee.generator.check;

import org.jspecify.annotations.NullMarked;
