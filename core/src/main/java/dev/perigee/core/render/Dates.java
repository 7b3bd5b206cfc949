package dev.perigee.core.render;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Dates and times in what a model may have for them. */
final class Dates {

    private static final List<Function<String, TemporalAccessor>> SPELLINGS =
            List.of(
                    LocalDate::parse,
                    OffsetDateTime::parse,
                    ZonedDateTime::parse,
                    LocalDateTime::parse,
                    text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME),
                    YearMonth::parse,
                    Year::parse);

    private Dates() {}

    /** The date that a value is: of java.time, an old one, or a text in ISO 8601. */
    static Optional<TemporalAccessor> of(Object value) {
        if (value instanceof TemporalAccessor date) {
            return Optional.of(date);
        }
        if (value instanceof Date date) {
            return Optional.of(ofOld(date));
        }
        return value instanceof CharSequence text ? parse(text.toString()) : Optional.empty();
    }

    /** With a time and a zone, as far as there is a day: midnight in UTC. */
    static TemporalAccessor inTime(TemporalAccessor date) {
        if (date instanceof LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC);
        }
        if (date instanceof LocalDateTime time) {
            return time.atZone(ZoneOffset.UTC);
        }
        return date instanceof Instant instant ? instant.atZone(ZoneOffset.UTC) : date;
    }

    @SuppressWarnings("JavaUtilDate")
    private static Instant ofOld(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }

    private static Optional<TemporalAccessor> parse(String text) {
        String iso = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:)", "$1T$2");
        for (Function<String, TemporalAccessor> spelling : SPELLINGS) {
            try {
                return Optional.of(spelling.apply(iso));
            } catch (DateTimeException e) {
                // The next spelling may fit.
            }
        }
        return Optional.empty();
    }
}
