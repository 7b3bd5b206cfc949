package dev.perigee.api;

/**
 * A page in one of the site's languages.
 *
 * @param locale as the site's settings write it: {@code de}
 * @param url absolute, for a {@code <link rel="alternate" hreflang="…">}
 */
public record Alternate(String locale, String url) {}
