package dev.perigee.core.routing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One segment of a pattern: text, a parameter, or several pieces in which text stands between the
 * parameters.
 */
public record Segment(List<Piece> pieces) {

    public Segment {
        pieces = List.copyOf(pieces);
    }

    SegmentKind kind() {
        return SegmentKind.of(pieces);
    }

    /** The parameters, from left to right. */
    List<Piece.Parameter> parameters() {
        return pieces.stream()
                .filter(Piece.Parameter.class::isInstance)
                .map(Piece.Parameter.class::cast)
                .toList();
    }

    /** All its literal text, joined. */
    String text() {
        return pieces.stream()
                .filter(Piece.Text.class::isInstance)
                .map(piece -> ((Piece.Text) piece).text())
                .collect(Collectors.joining());
    }

    /** As it is written in a pattern; see {@link Piece#spelled}. */
    String spelled(UnaryOperator<String> names) {
        return pieces.stream().map(piece -> piece.spelled(names)).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return spelled(UnaryOperator.identity());
    }
}
