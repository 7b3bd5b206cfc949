/** Compressed siblings of files, for servers that send them as they are. */
@NullMarked
package dev.perigee.generator.compress;

import org.jspecify.annotations.NullMarked;
