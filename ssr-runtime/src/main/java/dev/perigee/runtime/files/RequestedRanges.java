package dev.perigee.runtime.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a {@code Range} header asks of a file (RFC 9110 § 14.2). In this order:
 *
 * <ol>
 *   <li>another unit than bytes, or what is no range at all ({@code bytes=3-1}): ignored;
 *   <li>ranges that begin behind the end, and {@code -0}: left out; if none is left, 416;
 *   <li>ranges that overlap or touch become one, so that no byte is sent twice;
 *   <li>more than {@value #MOST} that are left: ignored, the whole file costs less.
 * </ol>
 */
sealed interface RequestedRanges {

    /** Most parts of an answer. */
    int MOST = 16;

    /** The whole file, as if there was no such header. */
    record Whole() implements RequestedRanges {}

    /** None of it exists: 416. */
    record Unsatisfiable() implements RequestedRanges {}

    /** These parts, at least one. */
    record Parts(List<ByteRange> ranges) implements RequestedRanges {}

    /** Reads the header for a file of {@code size} bytes. */
    static RequestedRanges parse(String header, long size) {
        int equals = header.indexOf('=');
        if (equals < 0
                || !header.substring(0, equals).strip().toLowerCase(Locale.ROOT).equals("bytes")) {
            return new Whole();
        }
        List<ByteRange> ranges = new ArrayList<>();
        for (String text : header.substring(equals + 1).split(",", -1)) {
            Optional<RangeText> range = RangeText.parse(text.strip());
            range.flatMap(it -> it.within(size)).ifPresent(part -> join(ranges, part));
            if (range.isEmpty() || ranges.size() > MOST) {
                return new Whole();
            }
        }
        return ranges.isEmpty() ? new Unsatisfiable() : new Parts(List.copyOf(ranges));
    }

    private static void join(List<ByteRange> ranges, ByteRange added) {
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).joins(added)) {
                join(ranges, ranges.remove(i).with(added));
                return;
            }
        }
        ranges.add(added);
    }
}
