package dev.perigee.generator.bundle;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A time as zip files keep it: local, in steps of two seconds, from 1980 to 2107. The local time is
 * taken in UTC, so that no machine's time zone shows.
 *
 * @param bits the date in the upper half, the time of day in the lower
 */
record DosTime(int bits) {

    /**
     * A month behind the earliest: a reader in another time zone must not come out in 1979, which
     * some refuse.
     */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

    /** The time of entries when no time is asked for. */
    static DosTime constant() {
        return of(FIRST);
    }

    /** The nearest time that there is. */
    static DosTime of(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (time.isBefore(FIRST)) {
            return of(FIRST);
        }
        return of(time.isAfter(LAST) ? LAST : time);
    }

    private static DosTime of(LocalDateTime time) {
        int date = (time.getYear() - 1980) << 9 | time.getMonthValue() << 5 | time.getDayOfMonth();
        int clock = time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2;
        return new DosTime(date << 16 | clock);
    }
}
