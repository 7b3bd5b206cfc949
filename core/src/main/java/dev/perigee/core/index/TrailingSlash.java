package dev.perigee.core.index;

/** What the site does with a slash at the end of a page's path. */
public enum TrailingSlash {
    /** Both spellings are answered. */
    IGNORE,
    /** The spelling without a slash redirects to the one with it. */
    ALWAYS,
    /** The spelling with a slash redirects to the one without it. */
    NEVER
}
