package dev.perigee.generator.check;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
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

    private PageNotes(byte[] flags, int[] days) {
        this.flags = flags;
        this.days = days;
    }

    static PageNotes read(DataInputStream in, int size) throws IOException {
        byte[] flags = in.readNBytes(size);
        IntBuffer days = ByteBuffer.wrap(in.readNBytes(4 * size)).asIntBuffer();
        if (days.remaining() != size || in.read() >= 0) {
            throw new EOFException();
        }
        int[] all = new int[size];
        days.get(all);
        return new PageNotes(flags, all);
    }

    void write(DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * days.length);
        bytes.asIntBuffer().put(days);
        out.write(flags);
        out.write(bytes.array());
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
