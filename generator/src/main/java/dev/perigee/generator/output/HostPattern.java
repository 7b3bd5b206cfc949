package dev.perigee.generator.output;

import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Route patterns in the words of hosts: {@code *} for anything, {@code :name} for one segment. They
 * know neither optional segments, which become two patterns, nor matchers, nor several parameters
 * in a segment; where they cannot say the same, they say more.
 *
 * @param text percent-encoded, with the site's base
 * @param isExact whether it means no more than the route's pattern
 */
record HostPattern(String text, boolean isExact) {

    /** More optional segments than this give more patterns than anybody reads. */
    private static final int MAX_OPTIONAL = 4;

    private enum Style {
        /** Parameters are placeholders that a target can name. */
        PLACEHOLDERS,
        /** Parameters are stars, also several in one pattern. */
        STARS
    }

    /** With {@code :p1}, {@code :p2} … for parameters, and one {@code *} at most. */
    static List<HostPattern> withPlaceholders(String base, RoutePattern pattern) {
        return all(base, pattern, Style.PLACEHOLDERS);
    }

    /** With stars alone. */
    static List<HostPattern> withStars(String base, RoutePattern pattern) {
        return all(base, pattern, Style.STARS);
    }

    /**
     * What stands for a parameter: {@code :p1} by its place in the pattern, {@code :splat} for a
     * star.
     */
    static String placeholder(RoutePattern pattern, Piece.Parameter parameter) {
        return parameter.arity() == Piece.Arity.REST
                ? ":splat"
                : ":p" + (List.copyOf(pattern.parameterNames()).indexOf(parameter.name()) + 1);
    }

    private static List<HostPattern> all(String base, RoutePattern pattern, Style style) {
        List<HostPattern> all = new ArrayList<>();
        for (List<Segment> segments : variants(pattern.segments())) {
            all.add(new Writer(base, pattern, style).write(segments));
        }
        return all.stream().distinct().toList();
    }

    /** All ways to leave out what may be left out. */
    private static List<List<Segment>> variants(List<Segment> segments) {
        long optional = segments.stream().filter(HostPattern::mayBeAbsent).count();
        List<List<Segment>> variants = new ArrayList<>();
        variants.add(List.of());
        for (Segment segment : segments) {
            List<List<Segment>> longer = new ArrayList<>();
            for (List<Segment> variant : variants) {
                if (mayBeAbsent(segment) && optional <= MAX_OPTIONAL) {
                    longer.add(variant);
                }
                List<Segment> with = new ArrayList<>(variant);
                with.add(segment);
                longer.add(with);
            }
            variants = longer;
        }
        return variants;
    }

    private static boolean mayBeAbsent(Segment segment) {
        return segment.pieces().size() == 1
                && segment.pieces().get(0) instanceof Piece.Parameter parameter
                && parameter.mayBeEmpty();
    }

    /** Writes one variant. */
    private static final class Writer {
        private final StringBuilder text;
        private final RoutePattern pattern;
        private final Style style;
        private boolean isExact = true;
        private boolean hasStar;

        Writer(String base, RoutePattern pattern, Style style) {
            this.text = new StringBuilder(base);
            this.pattern = pattern;
            this.style = style;
        }

        HostPattern write(List<Segment> segments) {
            if (segments.isEmpty()) {
                text.append('/');
            }
            for (int i = 0; i < segments.size(); i++) {
                if (hasStar && style == Style.PLACEHOLDERS) {
                    isExact = false; // one star ends it
                    break;
                }
                text.append('/');
                append(segments.get(i).pieces(), i == segments.size() - 1);
            }
            return new HostPattern(text.toString(), isExact);
        }

        private void append(List<Piece> pieces, boolean isLast) {
            if (pieces.size() > 1) {
                appendMixed(pieces);
            } else if (pieces.get(0) instanceof Piece.Text literal) {
                text.append(UrlPaths.segment(literal.text()));
            } else if (pieces.get(0) instanceof Piece.Parameter parameter) {
                appendParameter(parameter, isLast);
            }
        }

        private void appendParameter(Piece.Parameter parameter, boolean isLast) {
            isExact &= parameter.matcher().isEmpty();
            boolean rest = parameter.arity() == Piece.Arity.REST;
            if (rest || style == Style.STARS) {
                text.append('*');
                hasStar = true;
                isExact &= rest && isLast;
            } else {
                text.append(placeholder(pattern, parameter));
            }
        }

        /** Text, a star for all from the first parameter to the last, text. */
        private void appendMixed(List<Piece> pieces) {
            int first = 0;
            while (pieces.get(first) instanceof Piece.Text) {
                first++;
            }
            int last = pieces.size() - 1;
            while (pieces.get(last) instanceof Piece.Text) {
                last--;
            }
            pieces.subList(0, first).forEach(this::appendText);
            text.append('*');
            hasStar = true;
            isExact = false;
            pieces.subList(last + 1, pieces.size()).forEach(this::appendText);
        }

        private void appendText(Piece piece) {
            if (piece instanceof Piece.Text literal) {
                text.append(UrlPaths.segment(literal.text()));
            }
        }
    }
}
