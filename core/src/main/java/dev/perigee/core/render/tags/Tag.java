package dev.perigee.core.render.tags;

/**
 * A tag, or text that is at most one line.
 *
 * @param kind what it is
 * @param text of a tag the name, of text the text
 * @param start where it starts in the template, in characters
 * @param end where it ends
 * @param delimiters that hold behind it
 * @param partner of a tag that opens or ends the index of the other one; else -1
 * @param indent white space that indents what stands in its place: before a tag that stands alone
 * @param lineStart of text, whether indentation goes before it
 * @param alone whether the tag has its line for itself, which is then no line of the output
 */
public record Tag(
        TagKind kind,
        String text,
        int start,
        int end,
        Delimiters delimiters,
        int partner,
        String indent,
        boolean lineStart,
        boolean alone) {

    static Tag of(TagKind kind, String text, int start, int end, Delimiters delimiters) {
        return new Tag(kind, text, start, end, delimiters, -1, "", false, false);
    }

    static Tag text(String text, int start, Delimiters delimiters) {
        return of(TagKind.TEXT, text, start, start + text.length(), delimiters);
    }

    boolean isText() {
        return kind == TagKind.TEXT;
    }

    boolean isBlank() {
        return isText() && text.isBlank();
    }

    boolean endsLine() {
        return isText() && text.endsWith("\n");
    }

    Tag withPartner(int index) {
        return new Tag(kind, text, start, end, delimiters, index, indent, lineStart, alone);
    }

    Tag withIndent(String white) {
        return new Tag(kind, text, start, end, delimiters, partner, white, lineStart, alone);
    }

    Tag withText(String other) {
        return new Tag(kind, other, start, end, delimiters, partner, indent, lineStart, alone);
    }

    Tag startingLine() {
        return new Tag(kind, text, start, end, delimiters, partner, indent, true, alone);
    }

    Tag standingAlone(String white) {
        return new Tag(kind, text, start, end, delimiters, partner, white, lineStart, true);
    }
}
