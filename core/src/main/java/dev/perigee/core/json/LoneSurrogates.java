package dev.perigee.core.json;

/**
 * Finds escapes of half a surrogate pair, such as <code>&#92;ud800</code> alone: no text that could
 * be written again in UTF-8 (RFC 8259 § 8.2).
 */
final class LoneSurrogates {

    private static final int ESCAPE = 6;

    private LoneSurrogates() {}

    static void refuseIn(String json) {
        for (int i = json.indexOf("\\"); i >= 0; i = json.indexOf('\\', i)) {
            char half = unit(json, i);
            if (Character.isLowSurrogate(half)) {
                throw refused();
            }
            if (Character.isHighSurrogate(half)) {
                i += ESCAPE;
                if (!Character.isLowSurrogate(unit(json, i))) {
                    throw refused();
                }
            }
            i += half == 0 ? 2 : ESCAPE;
        }
    }

    /** The code unit that an escape at this index stands for; 0 if there is none such. */
    private static char unit(String json, int i) {
        boolean escape = i + ESCAPE <= json.length() && json.startsWith("\\u", i);
        int unit = 0;
        for (int k = i + 2; escape && k < i + ESCAPE; k++) {
            int digit = json.charAt(k) < 0x80 ? Character.digit(json.charAt(k), 16) : -1;
            if (digit < 0) {
                return 0;
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private static JsonException refused() {
        return new JsonException("The JSON of the body escapes half of a surrogate pair.");
    }
}
