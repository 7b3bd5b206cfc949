package dev.perigee.core.render.tags;

/** What tags start and end with. */
public record Delimiters(String open, String close) {
    public static final Delimiters DEFAULT = new Delimiters("{{", "}}");
}
