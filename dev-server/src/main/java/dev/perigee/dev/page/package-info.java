/**
 * What a person sees of the development server: faults, paths that lead nowhere, the toolbar, and
 * the script that shows a change.
 */
@NullMarked
package dev.perigee.dev.page;

import org.jspecify.annotations.NullMarked;
