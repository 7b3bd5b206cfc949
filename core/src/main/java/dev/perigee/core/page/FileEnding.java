package dev.perigee.core.page;

import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;

/** Whether names end like a file's: such paths have no slash at their end. */
public final class FileEnding {

    private FileEnding() {}

    /** {@code feed.xml} has, {@code about} and {@code .well-known} have not. */
    public static boolean has(String segment) {
        int dot = segment.lastIndexOf('.');
        return dot > 0 && dot < segment.length() - 1;
    }

    /** Whether all paths of a pattern do, because its last segment says so in its own text. */
    public static boolean has(RoutePattern pattern) {
        if (pattern.segments().isEmpty()) {
            return false;
        }
        Segment last = pattern.segments().get(pattern.segments().size() - 1);
        StringBuilder text = new StringBuilder();
        for (Piece piece : last.pieces()) {
            text.append(piece instanceof Piece.Text literal ? literal.text() : "p");
        }
        return has(text.toString());
    }
}
