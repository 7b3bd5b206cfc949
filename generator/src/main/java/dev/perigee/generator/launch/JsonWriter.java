package dev.perigee.generator.launch;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes JSON (RFC 8259), indented by two, in the order of the calls. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /** An object whose members {@code members} writes. */
    JsonWriter object(Runnable members) {
        return nested('{', members, '}');
    }

    /** An array of objects. */
    <T> JsonWriter objects(String name, List<T> elements, Consumer<T> members) {
        name(name);
        return nested(
                '[',
                () ->
                        elements.forEach(
                                element -> {
                                    next();
                                    object(() -> members.accept(element));
                                }),
                ']');
    }

    /** An object as a member. */
    JsonWriter object(String name, Runnable members) {
        name(name);
        return object(members);
    }

    /** An array of texts, on one line. */
    JsonWriter texts(String name, List<String> texts) {
        name(name);
        out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            quote(texts.get(i));
        }
        out.append(']');
        return this;
    }

    JsonWriter text(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    JsonWriter number(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    JsonWriter truth(String name, boolean value) {
        name(name);
        out.append(value);
        return this;
    }

    /** Nanoseconds as milliseconds with three digits. */
    JsonWriter milliseconds(String name, long nanos) {
        name(name);
        out.append(String.format(Locale.ROOT, "%d.%03d", nanos / 1_000_000, nanos / 1_000 % 1_000));
        return this;
    }

    private JsonWriter nested(char open, Runnable content, char close) {
        out.append(open);
        depth++;
        first = true;
        content.run();
        depth--;
        if (!first) {
            newLine();
        }
        out.append(close);
        first = false;
        return this;
    }

    private void name(String name) {
        next();
        quote(name);
        out.append(": ");
    }

    private void next() {
        if (!first) {
            out.append(',');
        }
        first = false;
        newLine();
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c) || c == '\u2028') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out + "\n";
    }
}
