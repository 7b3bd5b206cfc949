/** Files as HTTP answers them: conditions, ranges, codings, and bytes that never fill the heap. */
@NullMarked
package dev.perigee.runtime.files;

import org.jspecify.annotations.NullMarked;
