package dev.perigee.core.render;

import dev.perigee.core.json.Json;
import tools.jackson.core.JacksonException;

/**
 * {@code {{#json}}posts{{/json}}}: a value as JSON. In HTML and XML it can stand in a {@code
 * script} and in an attribute in single quotes: whatever could end these is written as an escape.
 */
final class JsonHelper implements Helper {

    private final Json json;

    JsonHelper(Json json) {
        this.json = json;
    }

    @Override
    public boolean claims(String text) {
        return HelperNames.isName(text.strip());
    }

    @Override
    public boolean showsValues() {
        return true;
    }

    @Override
    public String render(HelperCall call) {
        String name = call.text();
        if (!claims(name)) {
            throw HelperProblems.json(call, name);
        }
        Object value = call.resolve(name).orElse(null);
        try {
            String text = value == null ? "null" : json.toText(value);
            return call.escaping().isMarkup() ? harmless(text) : text;
        } catch (JacksonException e) {
            throw HelperProblems.notJson(call, name, e);
        }
    }

    private static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<', '>', '&', '\'', '\u2028', '\u2029', '\u007f' ->
                        out.append(String.format("\\u%04x", (int) c));
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
