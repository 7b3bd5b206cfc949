package dev.perigee.core.render.names;

import java.util.List;

/**
 * A name in a template, divided at its dots; of {@code .}, the value itself, no parts.
 *
 * @param text as it is written
 */
public record Name(String text, List<String> parts) {

    public static Name of(String text) {
        return new Name(text, text.equals(".") ? List.of() : List.of(text.split("\\.", -1)));
    }

    public boolean isThis() {
        return parts.isEmpty();
    }

    String first() {
        return parts.get(0);
    }
}
