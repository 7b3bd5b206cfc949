package dev.perigee.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Dates as feeds write them. What has no zone is in UTC, what has no time is midnight. */
final class FeedDate {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ENGLISH);

    private FeedDate() {}

    static Instant of(Temporal date, String item) {
        Instant instant = instant(date, item).truncatedTo(ChronoUnit.SECONDS);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw refused(date.toString(), item);
        }
        return instant;
    }

    static Instant parse(String text, String item) {
        try {
            return of(
                    text.length() <= "2026-01-31".length()
                            ? LocalDate.parse(text)
                            : OffsetDateTime.parse(text),
                    item);
        } catch (DateTimeException e) {
            throw refused(text, item);
        }
    }

    /** As RSS writes it (RFC 822 § 5, with four digits for the year). */
    static String rfc822(Instant date) {
        return RFC_822.format(date.atOffset(ZoneOffset.UTC));
    }

    /** As Atom writes it (RFC 3339 § 5.6). */
    static String rfc3339(Instant date) {
        return RFC_3339.format(date.atOffset(ZoneOffset.UTC));
    }

    private static Instant instant(Temporal date, String item) {
        if (date instanceof Instant instant) {
            return instant;
        }
        if (date instanceof LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (date instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (date instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (date instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        throw refused(date.toString(), item);
    }

    private static IllegalArgumentException refused(String date, String item) {
        return new IllegalArgumentException(
                "The date '"
                        + Location.printable(date)
                        + "' of the feed item '"
                        + Location.printable(item)
                        + "' is none. Write it as 2026-01-31 or 2026-01-31T10:00:00Z, or hand over"
                        + " a LocalDate, an Instant or the like, of the years 1 to 9999.");
    }
}
