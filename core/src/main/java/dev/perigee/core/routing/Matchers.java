package dev.perigee.core.routing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The matchers that every site has. Each takes exactly one spelling of a value, so that one thing
 * has one path.
 */
public final class Matchers {

    /** The matcher of a site's own locales, which has no values where a site has none. */
    public static final String LOCALE = "locale";

    /** No plus, no leading zeros, no minus zero; long enough for the smallest long. */
    private static final Pattern DECIMAL = Pattern.compile("0|-?[1-9][0-9]{0,18}");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final Map<String, Predicate<String>> BUILT_IN =
            Map.of(
                    "int", Matchers::isInt,
                    "long", Matchers::isLong,
                    "uuid", value -> UUID.matcher(value).matches(),
                    "slug", Matchers::isSlug,
                    "date", Matchers::isDate);

    private Matchers() {}

    /**
     * The built-in matchers by name:
     *
     * <ul>
     *   <li>{@code int}, {@code long}: a decimal number that fits the type, as {@code
     *       Integer.toString} writes it: {@code 0}, {@code -7}; not {@code +7}, {@code 07}, {@code
     *       -0};
     *   <li>{@code uuid}: 8-4-4-4-12 hexadecimal digits in lower or upper case (RFC 9562 § 4);
     *   <li>{@code slug}: lower-case letters a to z and digits, with single hyphens between them;
     *   <li>{@code date}: a day of the calendar as {@code yyyy-MM-dd} (ISO 8601).
     * </ul>
     */
    public static Map<String, Predicate<String>> builtIn() {
        return BUILT_IN;
    }

    /** The built-in matchers, and {@value #LOCALE} for exactly these. */
    public static Map<String, Predicate<String>> withLocales(List<String> locales) {
        Map<String, Predicate<String>> matchers = new LinkedHashMap<>(BUILT_IN);
        matchers.put(LOCALE, Set.copyOf(locales)::contains);
        return matchers;
    }

    private static boolean isInt(String value) {
        return isLong(value) && Long.parseLong(value) == (int) Long.parseLong(value);
    }

    private static boolean isLong(String value) {
        if (!DECIMAL.matcher(value).matches()) {
            return false;
        }
        try {
            Long.parseLong(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** By hand: a regular expression with a repeated group overflows the stack on long values. */
    private static boolean isSlug(String value) {
        char before = '-';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!word && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    private static boolean isDate(String value) {
        if (!DATE.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse(value, CALENDAR);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
