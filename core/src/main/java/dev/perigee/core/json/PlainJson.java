package dev.perigee.core.json;

/**
 * Knows JSON that a parser can be given as it came, as most is. Plain are bytes that are, or hold,
 * none of the following, each of which needs a closer look:
 *
 * <ul>
 *   <li>bytes beyond ASCII, which may be no UTF-8, and zeros, by which Jackson would take the text
 *       for UTF-16;
 *   <li>escapes of code units, which may be {@link LoneSurrogates};
 *   <li>exponents, and more than {@value #FINITE} digits in a row, which may be infinite as a
 *       {@code float} ({@link FiniteNumbers}).
 * </ul>
 *
 * Where they stand makes no difference: a text that looks like such a number is not plain either.
 */
final class PlainJson {

    /** So many digits are less than the largest {@code float}, 3.4E38. */
    private static final int FINITE = 38;

    private PlainJson() {}

    static boolean is(byte[] json) {
        int digits = 0;
        byte before = 0;
        for (byte c : json) {
            boolean digit = c >= '0' && c <= '9';
            if (c <= 0 || digits > FINITE || (!digit && begins(before, c, digits))) {
                return false;
            }
            digits = digit ? digits + 1 : 0;
            before = c;
        }
        return digits <= FINITE;
    }

    private static boolean begins(byte before, byte c, int digits) {
        return (c == 'u' && before == '\\') || (digits > 0 && (c == 'e' || c == 'E'));
    }

    /** Whether there is nothing but white space. */
    static boolean isBlank(byte[] json) {
        int i = 0;
        while (i < json.length && Character.isWhitespace(json[i])) {
            i++;
        }
        return i == json.length;
    }
}
