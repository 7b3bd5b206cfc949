/** Where a site comes from: the running jar, or the folders that a build leaves. */
@NullMarked
package dev.perigee.runtime.site;

import org.jspecify.annotations.NullMarked;
