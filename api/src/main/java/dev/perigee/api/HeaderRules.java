package dev.perigee.api;

import java.util.Locale;
import java.util.Set;

/**
 * Which headers may be set (RFC 9110 § 5.1 and 5.5). In the order of the code:
 *
 * <ol>
 *   <li>a name is a token: letters, digits and {@code !#$%&'*+-.^_`|~}
 *   <li>a value has no control character but the tab, and nothing beyond ISO 8859-1
 *   <li>headers that frame the message belong to the server
 *   <li>a {@code Location} stays on the site; only {@link Response#redirectExternal} leaves it
 * </ol>
 */
final class HeaderRules {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";
    private static final Set<String> FRAMING =
            Set.of(
                    "content-length",
                    "transfer-encoding",
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade");

    private HeaderRules() {}

    static void checkResponse(String name, String value) {
        check(name, value);
        String lower = AsciiCase.lower(name);
        if (FRAMING.contains(lower)) {
            throw new IllegalArgumentException(
                    "The header " + name + " is set by the server itself. Leave it out.");
        }
        if (lower.equals("location") && !Location.staysOnSite(value)) {
            throw new IllegalArgumentException(
                    "The Location '" + value + "' leaves the site. Use Response.redirectExternal.");
        }
    }

    static void check(String name, String value) {
        if (!isToken(name)) {
            throw new IllegalArgumentException(
                    "'"
                            + printable(name)
                            + "' is no header name: it may hold letters, digits and "
                            + TOKEN_MARKS
                            + " only (RFC 9110 section 5.1).");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7f) {
                throw new IllegalArgumentException(
                        "The value of the header "
                                + name
                                + " holds the control character U+"
                                + String.format(Locale.ROOT, "%04X", (int) c)
                                + " at index "
                                + i
                                + ". Remove or encode it.");
            }
            if (c > 0xff) {
                throw new IllegalArgumentException(
                        "The value of the header "
                                + name
                                + " holds '"
                                + c
                                + "' at index "
                                + i
                                + ", which ISO 8859-1 cannot say. Percent-encode it (RFC 8187).");
            }
        }
    }

    /** Whether it is one or more token characters (RFC 9110 § 5.6.2). */
    static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isTokenChar(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isTokenChar(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_MARKS.indexOf(c) >= 0;
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
