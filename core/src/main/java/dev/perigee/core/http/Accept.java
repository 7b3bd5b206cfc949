package dev.perigee.core.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses between media types by an {@code Accept} header (RFC 9110 § 12.5.1). The better of two
 * is, in the order of the code:
 *
 * <ol>
 *   <li>the one with the higher quality, which is that of the most specific range that fits it
 *   <li>the one that is named more specifically: a type before {@code text/*} before {@code
 *       *}{@code /*}
 *   <li>the one that is offered first
 * </ol>
 *
 * Quality 0 is never chosen. Parameters of ranges but {@code q} do not matter; a range with a
 * malformed quality is not there. {@code *} alone means any type.
 */
public final class Accept {

    private static final int EXACT = 3;
    private static final int SUBTYPES = 2;
    private static final int ANY = 1;

    private Accept() {}

    /**
     * The best of {@code offers}.
     *
     * @param header the values of all {@code Accept} headers; none, or blank ones, take anything
     * @param offers media types in lower case without parameters, best first
     */
    public static Optional<String> choose(List<String> header, String... offers) {
        String accept = String.join(",", header).toLowerCase(Locale.ROOT);
        if (accept.isBlank()) {
            return offers.length == 0 ? Optional.empty() : Optional.of(offers[0]);
        }
        String[] ranges = accept.split(",", -1);
        Optional<String> best = Optional.empty();
        int bestScore = 0;
        for (String offer : offers) {
            int score = score(offer, ranges);
            if (score > bestScore) {
                best = Optional.of(offer);
                bestScore = score;
            }
        }
        return best;
    }

    /** Quality in thousandths, times ten, and how specifically it was given; 0 for unwanted. */
    private static int score(String offer, String[] ranges) {
        int specific = 0;
        int quality = 0;
        for (String range : ranges) {
            int semicolon = range.indexOf(';');
            int fit = fit(offer, (semicolon < 0 ? range : range.substring(0, semicolon)).strip());
            int given = semicolon < 0 ? 1000 : quality(range.substring(semicolon + 1));
            if (fit > 0 && fit >= specific && given >= 0) {
                quality = fit > specific ? given : Math.max(quality, given);
                specific = fit;
            }
        }
        return quality > 0 ? 10 * quality + specific : 0;
    }

    private static int fit(String offer, String range) {
        if (range.equals(offer)) {
            return EXACT;
        }
        if (range.equals("*/*") || range.equals("*")) {
            return ANY;
        }
        int slash = range.length() - 2;
        boolean subtypes = slash > 0 && range.endsWith("/*");
        return subtypes && offer.startsWith(range.substring(0, slash + 1)) ? SUBTYPES : 0;
    }

    private static int quality(String parameters) {
        for (String parameter : parameters.split(";", -1)) {
            String text = parameter.strip();
            if (text.startsWith("q=")) {
                return thousandths(text.substring(2).strip());
            }
        }
        return 1000;
    }

    /** {@code 0.5} is 500; -1 for what is no quality (RFC 9110 § 12.4.2). */
    private static int thousandths(String text) {
        boolean whole = text.length() >= 1 && text.length() <= 5;
        if (!whole || (text.length() > 1 && text.charAt(1) != '.')) {
            return -1;
        }
        int value = 0;
        int scale = 1000;
        for (int i = 0; i < text.length(); i += i == 0 ? 2 : 1) {
            char c = text.charAt(i);
            if (c < '0' || c > (i == 0 ? '1' : '9')) {
                return -1;
            }
            value += (c - '0') * scale;
            scale /= 10;
        }
        return value <= 1000 ? value : -1;
    }
}
