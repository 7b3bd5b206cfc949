package dev.perigee.core.render;

import java.util.Map;

/**
 * How templates behave.
 *
 * @param strict whether a variable that does not resolve is a fault; else it is empty
 * @param helpers by the name of their section
 */
public record TemplateOptions(boolean strict, Map<String, Helper> helpers) {

    public TemplateOptions {
        helpers = Map.copyOf(helpers);
    }

    /** Strict, with these helpers. */
    public static TemplateOptions strict(Map<String, Helper> helpers) {
        return new TemplateOptions(true, helpers);
    }

    /** The same, but a name that does not resolve is empty. */
    public TemplateOptions lenient() {
        return new TemplateOptions(false, helpers);
    }
}
