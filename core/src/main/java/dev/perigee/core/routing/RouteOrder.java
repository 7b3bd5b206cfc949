package dev.perigee.core.routing;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which routes are asked, and shown. It is total: two routes compare as equal only if
 * pattern and kind are.
 *
 * <ol>
 *   <li>The patterns are compared segment by segment, and the first difference decides:
 *       <ol>
 *         <li>the end of the path before any segment; but behind a rest parameter after any, since
 *             {@code [...p]/x} would else never be asked behind {@code [...p]};
 *         <li>text · text with parameters · a parameter with matcher · a parameter · an optional
 *             parameter · a rest parameter with text · a rest parameter;
 *         <li>of two texts the one first in code-point order;
 *         <li>the segment with more characters of text;
 *         <li>the segment with more matchers, since {@code [...p=int]} would else never be asked
 *             behind {@code [...p]};
 *         <li>the segment with fewer parameters that may be empty, for {@code [p].json} beside
 *             {@code [[p]].json}.
 *       </ol>
 *       Segments that are alike in all of this, such as {@code [a]} and {@code [b]}, are no
 *       difference, and the next segment is looked at.
 *   <li>Of patterns without difference an endpoint comes before a page, and a page before a
 *       redirect ({@link RouteKind}).
 *   <li>What is left is ordered by the text of the pattern, in code-point order.
 * </ol>
 */
public final class RouteOrder implements Comparator<Route<?>> {

    @Override
    public int compare(Route<?> a, Route<?> b) {
        int order = comparePatterns(a.pattern().segments(), b.pattern().segments());
        if (order == 0) {
            order = a.kind().compareTo(b.kind());
        }
        return order != 0 ? order : byCodePoint(a.pattern().toString(), b.pattern().toString());
    }

    /** Rules 1.2 to 1.6, for two segments. */
    static int compareSegments(Segment a, Segment b) {
        int order = a.kind().compareTo(b.kind());
        if (order == 0) {
            order = byCodePoint(plainText(a), plainText(b));
        }
        if (order == 0) {
            order = Integer.compare(textLength(b), textLength(a));
        }
        if (order == 0) {
            order = Long.compare(matchers(b), matchers(a));
        }
        return order != 0 ? order : Long.compare(maybeEmpty(a), maybeEmpty(b));
    }

    /** By Unicode code points, unlike {@link String#compareTo}, which goes by UTF-16 units. */
    static int byCodePoint(String a, String b) {
        int mismatch = mismatch(a, b);
        if (mismatch == a.length() || mismatch == b.length()) {
            return Integer.compare(a.length(), b.length());
        }
        return Integer.compare(a.codePointAt(mismatch), b.codePointAt(mismatch));
    }

    private static int comparePatterns(List<Segment> a, List<Segment> b) {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            int order = compareSegments(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(a.size(), b.size());
        return common > 0 && endsLast(a.get(common - 1)) ? -order : order;
    }

    /** Rule 1.1: whether the end of the path comes after all that may follow this segment. */
    static boolean endsLast(Segment segment) {
        return segment.kind().isUnbounded();
    }

    private static String plainText(Segment segment) {
        return segment.kind() == SegmentKind.TEXT ? segment.text() : "";
    }

    private static int textLength(Segment segment) {
        String text = segment.text();
        return text.codePointCount(0, text.length());
    }

    private static long matchers(Segment segment) {
        return segment.parameters().stream().filter(p -> p.matcher().isPresent()).count();
    }

    private static long maybeEmpty(Segment segment) {
        return segment.parameters().stream().filter(Piece.Parameter::mayBeEmpty).count();
    }

    /** The index of the first code point in which they differ, or the shorter length. */
    private static int mismatch(String a, String b) {
        int common = Math.min(a.length(), b.length());
        int i = 0;
        while (i < common && a.codePointAt(i) == b.codePointAt(i)) {
            i += Character.charCount(a.codePointAt(i));
        }
        return Math.min(i, common);
    }
}
