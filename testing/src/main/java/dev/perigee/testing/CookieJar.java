package dev.perigee.testing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a browser keeps of one site's cookies (RFC 6265 § 5.3): name, path and end. All answers come
 * from that site, so domains do not matter, and {@code Secure} ones are sent as to localhost.
 */
final class CookieJar {

    private record Key(String name, String path) {}

    private final Map<Key, String> values = new LinkedHashMap<>();

    /** Takes a {@code Set-Cookie} header of the answer to {@code requestPath}. */
    synchronized void take(String header, String requestPath) {
        String[] parts = header.split(";", -1);
        int equals = parts[0].indexOf('=');
        if (equals < 1) {
            return;
        }
        Map<String, String> attributes = attributes(parts);
        String path = attributes.getOrDefault("path", "");
        Key key =
                new Key(
                        parts[0].substring(0, equals).strip(),
                        path.startsWith("/") ? path : folder(requestPath));
        values.remove(key);
        if (!isOver(attributes)) {
            values.put(key, parts[0].substring(equals + 1).strip());
        }
    }

    /** Sets one for the whole site. */
    synchronized void put(String name, String value) {
        values.put(new Key(name, "/"), value);
    }

    /** The {@code Cookie} header for a path; empty if there are none. */
    synchronized Optional<String> header(String requestPath) {
        String pairs =
                values.entrySet().stream()
                        .filter(cookie -> isFor(cookie.getKey().path(), requestPath))
                        .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    /** The value of one, as it was sent. */
    synchronized Optional<String> find(String name) {
        return values.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> attributes(String[] parts) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            attributes.put(
                    pair[0].strip().toLowerCase(Locale.ROOT),
                    pair.length == 2 ? pair[1].strip() : "");
        }
        return attributes;
    }

    /** {@code Max-Age} counts before {@code Expires}. */
    private static boolean isOver(Map<String, String> attributes) {
        String age = attributes.getOrDefault("max-age", "");
        if (age.matches("-?\\d+")) {
            return age.startsWith("-") || age.matches("0+");
        }
        try {
            String end = attributes.getOrDefault("expires", "");
            return !end.isEmpty()
                    && ZonedDateTime.parse(end, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant()
                            .isBefore(Instant.now());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    private static boolean isFor(String path, String requestPath) {
        return requestPath.equals(path)
                || (requestPath.startsWith(path)
                        && (path.endsWith("/") || requestPath.charAt(path.length()) == '/'));
    }
}
