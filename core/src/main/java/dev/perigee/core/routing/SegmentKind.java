package dev.perigee.core.routing;

import java.util.List;

/** What a segment of a pattern is made of, in match order: the first wins over those after it. */
enum SegmentKind {
    /** {@code about}. */
    TEXT,
    /** Text with parameters that stay in one segment: {@code [id].json}. */
    MIXED,
    /** One parameter with a matcher: {@code [id=int]}. */
    MATCHED,
    /** One parameter: {@code [id]}. */
    PARAMETER,
    /** One parameter that may be absent: {@code [[page]]}. */
    OPTIONAL,
    /** Text with a parameter that spans segments: {@code [...path].txt}. */
    MIXED_REST,
    /** Any number of segments: {@code [...path]}. */
    REST;

    static SegmentKind of(List<Piece> pieces) {
        if (pieces.size() > 1) {
            return pieces.stream().anyMatch(SegmentKind::isRest) ? MIXED_REST : MIXED;
        }
        if (!(pieces.get(0) instanceof Piece.Parameter parameter)) {
            return TEXT;
        }
        return switch (parameter.arity()) {
            case ONE -> parameter.matcher().isPresent() ? MATCHED : PARAMETER;
            case OPTIONAL -> OPTIONAL;
            case REST -> REST;
        };
    }

    /** The fewest segments of a path that such a segment takes. */
    int fewest() {
        return this == OPTIONAL || this == REST ? 0 : 1;
    }

    /** Whether it may take any number of segments. */
    boolean isUnbounded() {
        return this == REST || this == MIXED_REST;
    }

    /** Whether it takes exactly one. */
    boolean takesOne() {
        return fewest() == 1 && !isUnbounded();
    }

    private static boolean isRest(Piece piece) {
        return piece instanceof Piece.Parameter parameter && parameter.arity() == Piece.Arity.REST;
    }
}
