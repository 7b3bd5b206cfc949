/**
 * The files of a site, from the first byte to the folder that a CDN takes: claimed, staged beside
 * the last good site, and put in its place at once.
 */
@NullMarked
package dev.perigee.generator.output;

import org.jspecify.annotations.NullMarked;
