/** From the folder of pages to what each file in it is for. */
@NullMarked
package dev.perigee.generator.scan;

import org.jspecify.annotations.NullMarked;
