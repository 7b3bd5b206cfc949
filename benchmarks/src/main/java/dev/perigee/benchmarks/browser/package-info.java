/** What of the development server is measured in a browser. */
@NullMarked
package dev.perigee.benchmarks.browser;

import org.jspecify.annotations.NullMarked;
