/** JSON as Perigee reads and writes it. */
@NullMarked
package dev.perigee.core.json;

import org.jspecify.annotations.NullMarked;
