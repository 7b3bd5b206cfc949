package dev.perigee.core.index;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: {@code 1048576}, {@code 512KB}, {@code 50MB}. */
public final class ByteSize {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) ?(B|KB|MB|GB)?");

    private ByteSize() {}

    /**
     * The bytes that {@code text} says: a whole number with an optional unit {@code B}, {@code KB},
     * {@code MB} or {@code GB} in either case, in powers of 1024.
     *
     * @throws IllegalArgumentException if it says none, or more than a {@code long} holds
     */
    public static long parse(String text) {
        Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException(noSize(text));
        }
        try {
            return Math.multiplyExact(Long.parseLong(form.group(1)), unit(form.group(2)));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(noSize(text), e);
        }
    }

    private static long unit(String name) {
        if (name == null || name.equals("B")) {
            return 1;
        }
        return switch (name) {
            case "KB" -> 1L << 10;
            case "MB" -> 1L << 20;
            default -> 1L << 30;
        };
    }

    private static String noSize(String text) {
        return "'"
                + text
                + "' is no size. Write a whole number with an optional unit B, KB, MB or GB,"
                + " such as 50MB.";
    }
}
