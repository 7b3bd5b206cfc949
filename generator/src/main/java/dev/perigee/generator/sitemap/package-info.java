/** What tells search engines of a site: {@code sitemap.xml} and {@code robots.txt}. */
@NullMarked
package dev.perigee.generator.sitemap;

import org.jspecify.annotations.NullMarked;
