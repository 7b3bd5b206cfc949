/** From a folder of sources to a folder of files, without Maven. */
@NullMarked
package dev.perigee.generator;

import org.jspecify.annotations.NullMarked;
