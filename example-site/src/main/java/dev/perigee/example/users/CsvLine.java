package dev.perigee.example.users;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a line of comma-separated values (RFC 4180). */
public final class CsvLine {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\r\n]");

    private CsvLine() {}

    /**
     * A line of these cells, with its end. A cell that a spreadsheet would run as a formula gets an
     * apostrophe in front, because what users typed must not run on the machine of whoever opens
     * the file.
     */
    public static String of(String... cells) {
        return Stream.of(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String inert = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        boolean quoted = NEEDS_QUOTES.matcher(inert).find();
        return quoted ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }
}
