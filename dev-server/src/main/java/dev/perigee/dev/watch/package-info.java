/** Notices that files change. */
@NullMarked
package dev.perigee.dev.watch;



