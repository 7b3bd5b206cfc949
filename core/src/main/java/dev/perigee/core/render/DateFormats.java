package dev.perigee.core.render;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Formats of dates: {@code short medium long full} as the language has them, {@code rss} (RFC 822
 * as RSS 2.0 wants it), {@code atom} (RFC 3339), or a pattern.
 */
final class DateFormats {

    /** Templates have few; but a pattern may come from data. */
    private static final int KEPT = 200;

    private record Key(String pattern, Locale locale) {}

    private final Map<Key, DateTimeFormatter> known = new ConcurrentHashMap<>();

    /**
     * @throws IllegalArgumentException if it is no pattern
     */
    DateTimeFormatter of(String pattern, Locale locale) {
        Key key = new Key(pattern, locale);
        DateTimeFormatter format = known.get(key);
        if (format == null) {
            format = made(pattern, locale);
            if (known.size() < KEPT) {
                known.put(key, format);
            }
        }
        return format;
    }

    private static DateTimeFormatter made(String pattern, Locale locale) {
        return switch (pattern) {
            case "short" -> style(FormatStyle.SHORT, locale);
            case "medium" -> style(FormatStyle.MEDIUM, locale);
            case "long" -> style(FormatStyle.LONG, locale);
            case "full" -> style(FormatStyle.FULL, locale);
            case "rss" ->
                    DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
            case "atom" -> DateTimeFormatter.ISO_OFFSET_DATE_TIME;
            default -> DateTimeFormatter.ofPattern(pattern, locale);
        };
    }

    private static DateTimeFormatter style(FormatStyle style, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
    }
}
