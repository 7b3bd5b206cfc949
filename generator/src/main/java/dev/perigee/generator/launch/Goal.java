package dev.perigee.generator.launch;

/** What the worker is asked for. */
public enum Goal {
    /** Renders every prerendered route and publishes the output folder. */
    PRERENDER,
    /** Does the same in a {@link CheckFolder}, for what it finds alone. */
    CHECK,
    /** Answers the table of the routes, and writes no output. */
    ROUTES,
    /** Serves the site while it is edited, until it is told to stop. */
    DEV
}
