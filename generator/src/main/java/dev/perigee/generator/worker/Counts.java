package dev.perigee.generator.worker;

import java.util.Locale;

/** Numbers in sentences. */
final class Counts {

    private Counts() {}

    /** {@code 1 path}, {@code 10,000 paths}. */
    static String of(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
