package dev.perigee.core.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the cookies of a request from the raw {@code Cookie} header (RFC 6265 § 4.2.1), so that one
 * bad pair loses no good one. In the order of the code:
 *
 * <ol>
 *   <li>the header is split at {@code ;} first, whatever quotes say
 *   <li>a pair without {@code =}, or whose name is no token or starts with {@code $} (RFC 2965), or
 *       whose value holds a control character, is left out
 *   <li>quotes around a value are taken off
 *   <li>of two pairs with one name the first counts: it has the longer path (RFC 6265 § 5.4)
 *   <li>a value is percent-decoded, and taken as it is if that fails
 * </ol>
 */
public final class CookieHeader {

    private CookieHeader() {}

    /** The decoded values by name, in the order of the header. */
    public static Map<String, String> read(List<String> header) {
        Map<String, String> cookies = new LinkedHashMap<>();
        pairs(header)
                .forEach((name, raw) -> cookies.put(name, PercentText.decode(raw).orElse(raw)));
        return cookies;
    }

    /** The values by name as they came. */
    public static Map<String, String> pairs(List<String> header) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : header) {
            int start = 0;
            while (start <= line.length()) {
                int semicolon = line.indexOf(';', start);
                int end = semicolon < 0 ? line.length() : semicolon;
                add(pairs, line.substring(start, end).strip());
                start = end + 1;
            }
        }
        return pairs;
    }

    private static void add(Map<String, String> pairs, String pair) {
        int equals = pair.indexOf('=');
        if (equals <= 0) {
            return;
        }
        String name = pair.substring(0, equals).strip();
        String value = pair.substring(equals + 1).strip();
        if (Tokens.isToken(name) && name.charAt(0) != '$' && !holdsControls(value)) {
            pairs.putIfAbsent(name, unquoted(value));
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean holdsControls(String value) {
        return value.chars().anyMatch(c -> c < ' ' || c == 0x7f);
    }
}
