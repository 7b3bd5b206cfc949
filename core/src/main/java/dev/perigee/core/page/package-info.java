/** From a page's sources to its response, and what its paths and files look like. */
@NullMarked
package dev.perigee.core.page;

import org.jspecify.annotations.NullMarked;
