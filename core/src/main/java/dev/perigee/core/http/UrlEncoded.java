package dev.perigee.core.http;

import dev.perigee.api.HttpError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code application/x-www-form-urlencoded} text, the query of a URL or the body of a form
 * (WHATWG URL § 5.1), but takes no broken bytes: an escape that is malformed, or bytes that are not
 * UTF-8, are an {@link HttpError} 400, and more than {@link #MAX_FIELDS} fields a 413. Empty pieces
 * between {@code &} are skipped; a name may be empty.
 */
public final class UrlEncoded {

    /** The most fields that are taken. */
    public static final int MAX_FIELDS = 1000;

    private UrlEncoded() {}

    /** The fields of a URL's query, which is the text behind its {@code ?}. */
    public static Map<String, List<String>> query(String raw) {
        return read(raw, "query");
    }

    /** The fields of a form's body. */
    public static Map<String, List<String>> body(byte[] body) {
        return read(new String(body, StandardCharsets.ISO_8859_1), "form");
    }

    private static Map<String, List<String>> read(String raw, String what) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (int start = 0; start < raw.length(); ) {
            int and = raw.indexOf('&', start);
            int end = and < 0 ? raw.length() : and;
            if (end > start) {
                if (++count > MAX_FIELDS) {
                    throw HttpError.of(
                            413, "The " + what + " has more than " + MAX_FIELDS + " fields.");
                }
                add(fields, raw, start, end, what);
            }
            start = end + 1;
        }
        return fields;
    }

    private static void add(
            Map<String, List<String>> fields, String raw, int start, int end, String what) {
        int equals = raw.indexOf('=', start);
        boolean bare = equals < 0 || equals >= end;
        String name = decoded(raw.substring(start, bare ? end : equals), what);
        String value = bare ? "" : decoded(raw.substring(equals + 1, end), what);
        fields.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
    }

    private static String decoded(String text, String what) {
        return PercentText.decodeForm(text)
                .orElseThrow(
                        () ->
                                HttpError.of(
                                        400,
                                        "The "
                                                + what
                                                + " holds a malformed percent-escape or bytes that"
                                                + " are not UTF-8."));
    }
}
