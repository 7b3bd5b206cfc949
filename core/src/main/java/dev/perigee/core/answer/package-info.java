/** From what an endpoint returns or throws to what is sent. */
@NullMarked
package dev.perigee.core.answer;

import org.jspecify.annotations.NullMarked;
