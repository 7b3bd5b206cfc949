package dev.perigee.core.path;

/**
 * Finds {@code .} and {@code ..} in a decoded segment: the whole of it, or a piece of it between
 * separators. A dot or separator that is still percent-encoded, however often ({@code %2e}, {@code
 * %252e}), counts as itself.
 */
final class DotSegments {

    private static final char OTHER = 'x';

    private DotSegments() {}

    /** Whether any piece of {@code text} is a dot segment. Linear in its length. */
    static boolean in(String text) {
        if (text.indexOf('.') < 0 && text.indexOf('%') < 0) {
            return false;
        }
        int dots = 0;
        boolean onlyDots = true;
        for (int i = 0; i < text.length(); i = endOf(text, i)) {
            char c = meaningAt(text, i);
            if (c == '/') {
                if (isDotSegment(onlyDots, dots)) {
                    return true;
                }
                dots = 0;
                onlyDots = true;
            } else if (c == '.') {
                dots++;
            } else {
                onlyDots = false;
            }
        }
        return isDotSegment(onlyDots, dots);
    }

    private static boolean isDotSegment(boolean onlyDots, int dots) {
        return onlyDots && (dots == 1 || dots == 2);
    }

    /** {@code .}, {@code /} for either separator, or anything else. */
    private static char meaningAt(String text, int i) {
        char c = text.charAt(i);
        if (c != '%') {
            return c == '\\' ? '/' : c;
        }
        int digits = afterEncodedPercents(text, i);
        if (text.regionMatches(true, digits, "2e", 0, 2)) {
            return '.';
        }
        boolean separator =
                text.regionMatches(true, digits, "2f", 0, 2)
                        || text.regionMatches(true, digits, "5c", 0, 2);
        return separator ? '/' : OTHER;
    }

    private static int endOf(String text, int i) {
        boolean encoded = text.charAt(i) == '%' && meaningAt(text, i) != OTHER;
        return encoded ? afterEncodedPercents(text, i) + 2 : i + 1;
    }

    /** The index behind {@code %} and every {@code 25} that follows it. */
    private static int afterEncodedPercents(String text, int i) {
        int end = i + 1;
        while (text.startsWith("25", end)) {
            end += 2;
        }
        return end;
    }
}
