package dev.perigee.core.render;

import dev.perigee.core.render.names.ValueText;
import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code {{#date}}post.date | d MMM yyyy | de{{/date}}}: a date in a pattern of {@link
 * java.time.format.DateTimeFormatter} or a format of {@link DateFormats}, and in a language. Both
 * may be left out: then it is ISO 8601, in the page's language. A point in time is told in UTC.
 */
final class DateHelper implements Helper {

    private static final Pattern CALL =
            Pattern.compile(
                    "\\s*([^\\s|<>{}]+\\s*(\\|.*)?|\\{\\{[^|]*\\}\\}\\s*\\|.*)\\s*",
                    Pattern.DOTALL);

    private final DateFormats formats = new DateFormats();

    @Override
    public boolean claims(String text) {
        return CALL.matcher(text).matches();
    }

    @Override
    public boolean fits(HelperCall call) {
        String name = call.raw().split("\\|", 2)[0].strip();
        return HelperNames.isName(name) && call.find(name).flatMap(Dates::of).isPresent();
    }

    @Override
    public String render(HelperCall call) {
        String[] parts = call.text().split("\\|", -1);
        String name = parts[0].strip();
        Optional<Object> value = value(call, name);
        if (value.isEmpty()) {
            return "";
        }
        TemporalAccessor date =
                Dates.of(value.get())
                        .orElseThrow(
                                () -> HelperProblems.noDate(call, name, ValueText.of(value.get())));
        String pattern = parts.length > 1 ? parts[1].strip() : "iso";
        Locale locale =
                parts.length > 2
                        ? Locale.forLanguageTag(parts[2].strip().replace('_', '-'))
                        : call.locale();
        return call.escape(format(call, date, pattern, locale));
    }

    /** Of a name; or a date itself, which a tag in the text may have given. */
    private static Optional<Object> value(HelperCall call, String name) {
        Optional<Object> literal = name.isEmpty() ? Optional.empty() : literal(name);
        return name.isEmpty() || literal.isPresent() ? literal : call.resolve(name);
    }

    private static Optional<Object> literal(String text) {
        return Character.isDigit(text.charAt(0))
                ? Dates.of(text).map(date -> date)
                : Optional.empty();
    }

    private String format(HelperCall call, TemporalAccessor date, String pattern, Locale locale) {
        if (pattern.isEmpty() || pattern.equals("iso")) {
            return ValueText.of(date);
        }
        try {
            return formats.of(pattern, locale).format(Dates.inTime(date));
        } catch (IllegalArgumentException e) {
            throw HelperProblems.badPattern(call, pattern, String.valueOf(e.getMessage()));
        } catch (DateTimeException e) {
            throw HelperProblems.notInPattern(call, pattern, ValueText.of(date));
        }
    }
}
