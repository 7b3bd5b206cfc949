package dev.perigee.core.index;

import dev.perigee.api.Headers;

/**
 * Headers from the site's settings, for every answer below a pattern that does not set them itself.
 *
 * @param pattern the paths that get them, as a route pattern: {@code /assets/[...path]}
 * @param headers at least one
 */
public record HeaderEntry(String pattern, Headers headers) {}
