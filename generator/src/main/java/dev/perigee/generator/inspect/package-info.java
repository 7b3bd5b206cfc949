/** From compiled classes to the plan of the site; no class of the site is initialised. */
@NullMarked
package dev.perigee.generator.inspect;

import org.jspecify.annotations.NullMarked;
