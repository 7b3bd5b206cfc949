/**
 * The files of the assets folder: named by their content, so that they may be kept for ever, with
 * the references between them rewritten.
 */
@NullMarked
package dev.perigee.generator.assets;

import org.jspecify.annotations.NullMarked;
