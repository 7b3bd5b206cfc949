package dev.perigee.core.routing;

/** What answers a route; of two with equal patterns the first here comes first. */
public enum RouteKind {
    /** A class alone. */
    ENDPOINT,
    /** A template or Markdown file, with or without a class that feeds it. */
    PAGE,
    /** A redirect from the configuration. */
    REDIRECT
}
