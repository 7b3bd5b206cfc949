package dev.perigee.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Named text values of a request, with typed access. {@code get…} throws {@link HttpError} 400 with
 * a message for the client where the value is missing or of another form; {@code find…} is empty
 * where it is missing, and throws where it is of another form.
 */
public abstract sealed class Values permits Params, Query, Headers, FormData {

    private static final int[] UUID_DASHES = {8, 13, 18, 23};

    private final String kind;

    Values(String kind) {
        this.kind = kind;
    }

    /** All values of that name, in order; empty if there is none. */
    public abstract List<String> all(String name);

    /** The names, each once, in order. */
    public abstract List<String> names();

    /** The first value of that name. */
    public Optional<String> find(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Whether there is a value of that name. */
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The first value of that name. */
    public String get(String name) {
        return required(name, find(name));
    }

    /** A whole number of 32 bits, in decimal. */
    public int getInt(String name) {
        return required(name, findInt(name));
    }

    /** A whole number of 32 bits, in decimal. */
    public Optional<Integer> findInt(String name) {
        return parsed(name, "a whole number", text -> Integer.valueOf(decimal(text)));
    }

    /** A whole number of 64 bits, in decimal. */
    public long getLong(String name) {
        return required(name, findLong(name));
    }

    /** A whole number of 64 bits, in decimal. */
    public Optional<Long> findLong(String name) {
        return parsed(name, "a whole number", text -> Long.valueOf(decimal(text)));
    }

    /** A finite decimal number, such as {@code 1.5} or {@code 2e3}. */
    public double getDouble(String name) {
        return required(name, findDouble(name));
    }

    /** A finite decimal number, such as {@code 1.5} or {@code 2e3}. */
    public Optional<Double> findDouble(String name) {
        return parsed(name, "a number", Values::finite);
    }

    /** {@code true} or {@code false}. */
    public boolean getBoolean(String name) {
        return required(name, findBoolean(name));
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> findBoolean(String name) {
        return parsed(name, "true or false", Values::truth);
    }

    /** A date, as {@code 2026-01-31} (ISO 8601). */
    public LocalDate getDate(String name) {
        return required(name, findDate(name));
    }

    /** A date, as {@code 2026-01-31} (ISO 8601). */
    public Optional<LocalDate> findDate(String name) {
        return parsed(name, "a date such as 2026-01-31", LocalDate::parse);
    }

    /** A UUID in its 36 characters (RFC 9562 § 4). */
    public UUID getUuid(String name) {
        return required(name, findUuid(name));
    }

    /** A UUID in its 36 characters (RFC 9562 § 4). */
    public Optional<UUID> findUuid(String name) {
        return parsed(name, "a UUID", Values::uuid);
    }

    <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(
                () -> HttpError.of(400, "The " + kind + " '" + name + "' is missing."));
    }

    final String kind() {
        return kind;
    }

    private <T> Optional<T> parsed(String name, String form, Function<String, T> parser) {
        Optional<String> text = find(name);
        try {
            return text.map(parser);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw HttpError.of(400, "The " + kind + " '" + name + "' must be " + form + ".");
        }
    }

    /** No plus sign and no digits of other scripts, which the JDK would take. */
    private static String decimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new NumberFormatException(text);
            }
        }
        return text;
    }

    private static double finite(String text) {
        if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0)) {
            throw new NumberFormatException(text);
        }
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static UUID uuid(String text) {
        for (int dash : UUID_DASHES) {
            if (text.length() != 36 || text.charAt(dash) != '-') {
                throw new IllegalArgumentException(text);
            }
        }
        return UUID.fromString(text);
    }
}
