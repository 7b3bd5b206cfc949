package dev.perigee.generator.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the pages say to search engines, by their places in the order of the site: five bytes each.
 * Each place is written by one thread.
 */
public final class PageNotes {

    private static final byte HIDDEN = 1;
    private static final byte ALTERNATES = 2;

    private final byte[] flags;
    private final int[] days;

    PageNotes(int size) {
        flags = new byte[size];
        days = new int[size];
    }

    void note(int index, PageScan scan) {
        flags[index] =
                (byte)
                        ((scan.isHidden() ? HIDDEN : 0)
                                | (scan.alternates().isEmpty() ? 0 : ALTERNATES));
        days[index] = scan.modified().map(day -> (int) day.toEpochDay()).orElse(0);
    }

    /** Whether the page at this place asks not to be found: {@code robots} with {@code noindex}. */
    public boolean isHidden(int index) {
        return (flags[index] & HIDDEN) != 0;
    }

    /** Whether it names itself in other languages: {@code rel=alternate} with {@code hreflang}. */
    public boolean hasAlternates(int index) {
        return (flags[index] & ALTERNATES) != 0;
    }

    /** The day of its last change, if it has an {@code article:modified_time}. */
    public Optional<LocalDate> modified(int index) {
        return days[index] == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[index]));
    }
}
