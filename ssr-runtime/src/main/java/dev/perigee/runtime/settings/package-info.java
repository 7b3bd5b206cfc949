/** What the environment says about the server: read once, checked, and then immutable. */
@NullMarked
package dev.perigee.runtime.settings;

import org.jspecify.annotations.NullMarked;
