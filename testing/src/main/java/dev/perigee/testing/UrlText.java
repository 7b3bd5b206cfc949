package dev.perigee.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Text in requests. */
final class UrlText {

    private static final String NEVER = " \"<>[]^`{|}";

    private UrlText() {}

    /**
     * Path and query as a client sends them: what no URL has (RFC 3986 § 2) is percent-encoded, all
     * else is as the test wrote it, malformed escapes and backslashes too.
     */
    static String target(String written) {
        StringBuilder target = new StringBuilder(written.length());
        written.codePoints()
                .forEach(
                        c -> {
                            boolean sent = c < 0x7f && NEVER.indexOf(c) < 0;
                            target.append(sent ? Character.toString(c) : percent(c));
                        });
        return target.toString();
    }

    /** A blank is no plus, as in a form. */
    private static String percent(int c) {
        return encode(Character.toString(c)).replace("+", "%20");
    }

    /** {@code application/x-www-form-urlencoded} (WHATWG URL § 5.2). */
    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
