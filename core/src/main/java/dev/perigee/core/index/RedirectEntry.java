package dev.perigee.core.index;

/**
 * A redirect from the site's settings.
 *
 * @param pattern the path that it answers, as a route pattern: {@code /blog/[slug]}
 * @param target a path of the site, which may name the pattern's parameters, or an absolute {@code
 *     http} or {@code https} URL
 * @param status 301, 302, 303, 307 or 308
 */
public record RedirectEntry(String pattern, String target, int status) {}
