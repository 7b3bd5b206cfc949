/**
 * What the names in templates stand for: components of records, keys of maps, accessors of classes.
 */
@NullMarked
package dev.perigee.core.render.names;

import org.jspecify.annotations.NullMarked;
