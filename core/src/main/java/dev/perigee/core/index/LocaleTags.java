package dev.perigee.core.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads language tags (RFC 5646 § 2.1, as far as a path can show them). */
final class LocaleTags {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private LocaleTags() {}

    static Optional<String> one(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(tag(text));
    }

    static List<String> all(String text) {
        List<String> tags = new ArrayList<>();
        for (String part : text.split("[\\s,]+", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            if (tags.stream().anyMatch(part::equalsIgnoreCase)) {
                throw new IllegalArgumentException("'" + part + "' is there twice.");
            }
            tags.add(tag(part));
        }
        return tags;
    }

    private static String tag(String text) {
        if (!TAG.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is no language tag. Write one such as en, de-CH or zh-Hant, as it is"
                            + " to stand in paths.");
        }
        return text;
    }
}
