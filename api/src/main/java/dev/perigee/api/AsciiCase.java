package dev.perigee.api;

import java.util.Locale;

/** Letter case as HTTP means it: ASCII letters only matter, no locale does. */
final class AsciiCase {

    private AsciiCase() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
