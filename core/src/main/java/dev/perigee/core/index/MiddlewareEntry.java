package dev.perigee.core.index;

/**
 * One middleware of the site.
 *
 * @param folder the pattern of the folder whose routes it wraps: {@code /}, {@code /api}, {@code
 *     /[lang]}; a {@code (group)} folder is kept in it, so that what wraps a group is not taken for
 *     what wraps all paths
 * @param source the file that it comes from, relative to the pages folder, with {@code /} between
 * @param className the binary name of its class
 * @param guard whether it is marked {@code @Route(prerender = false)}: no route below it may be
 *     prerendered
 */
public record MiddlewareEntry(String folder, String source, String className, boolean guard) {}
