package dev.perigee.core.routing;

import java.util.Optional;

/** The endings that make a file below the pages folder a route source. */
public enum SourceEnding {
    /** A class: an endpoint, or what feeds the page of the same name. */
    JAVA(".java"),
    /** A Mustache page. */
    MUSTACHE(".mustache"),
    /** A Markdown page. */
    MD(".md"),
    /** An HTML page. */
    HTML(".html");

    private final String text;

    SourceEnding(String text) {
        this.text = text;
    }

    /** The ending with its dot. */
    public String text() {
        return text;
    }

    /** The ending of a file name or path, if it is one of these; the case of letters counts. */
    public static Optional<SourceEnding> of(String path) {
        for (SourceEnding ending : values()) {
            if (path.endsWith(ending.text)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    /** The path without this ending. */
    public String cutFrom(String path) {
        return path.substring(0, path.length() - text.length());
    }
}
