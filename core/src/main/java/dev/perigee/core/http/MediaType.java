package dev.perigee.core.http;

import java.util.Locale;
import java.util.Optional;

/**
 * The value of a {@code Content-Type} header (RFC 9110 § 8.3.1).
 *
 * @param essence type and subtype in lower case: {@code text/html}
 * @param parameters the rest as it came, from the first {@code ;} on; may be empty
 */
public record MediaType(String essence, String parameters) {

    /** Reads a header's value; empty if there is no type and subtype of token characters. */
    public static Optional<MediaType> parse(String value) {
        int semicolon = value.indexOf(';');
        String essence = (semicolon < 0 ? value : value.substring(0, semicolon)).strip();
        int slash = essence.indexOf('/');
        boolean whole =
                slash > 0
                        && Tokens.isToken(essence, 0, slash)
                        && Tokens.isToken(essence, slash + 1, essence.length());
        return whole
                ? Optional.of(
                        new MediaType(
                                essence.toLowerCase(Locale.ROOT),
                                semicolon < 0 ? "" : value.substring(semicolon)))
                : Optional.empty();
    }

    /** The charset that it names, unquoted. */
    public Optional<String> charset() {
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        for (String parameter : parameters.split(";", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("charset")) {
                return Optional.of(unquoted(parameter.substring(equals + 1).strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether it names no charset or UTF-8, of which ASCII is a part. */
    public boolean isUtf8() {
        return charset()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .map(it -> it.equals("utf-8") || it.equals("utf8") || it.equals("us-ascii"))
                .orElse(true);
    }

    /** Whether it is one of the two types of a form with fields. */
    public boolean isForm() {
        return isUrlEncoded() || isMultipart();
    }

    /** Whether it is {@code application/x-www-form-urlencoded}. */
    public boolean isUrlEncoded() {
        return essence.equals("application/x-www-form-urlencoded");
    }

    /** Whether it is {@code multipart/form-data}. */
    public boolean isMultipart() {
        return essence.equals("multipart/form-data");
    }

    /** Whether a form of another site can send it without asking first (Fetch § 2.2.2). */
    public boolean isSentWithoutAsking() {
        return isForm() || essence.equals("text/plain");
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
