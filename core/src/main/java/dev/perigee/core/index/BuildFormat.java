package dev.perigee.core.index;

/** Which file a prerendered page becomes. Endpoints become exactly their path. */
public enum BuildFormat {
    /** {@code /about} becomes {@code about/index.html}. */
    DIRECTORY,
    /** {@code /about} becomes {@code about.html}. */
    FILE
}
