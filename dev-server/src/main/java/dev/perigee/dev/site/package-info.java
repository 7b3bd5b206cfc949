/**
 * The states of a site, one after the other: what each is made of, and what of the last one it
 * keeps.
 */
@NullMarked
package dev.perigee.dev.site;

import org.jspecify.annotations.NullMarked;
