package dev.perigee.generator.prerender;

import java.lang.reflect.Method;
import java.text.Normalizer;
import java.util.Optional;

/** The text of a parameter's value, in Unicode NFC. */
final class ParameterText {

    /** Whether a class has a {@code toString} of its own, looked up once a class. */
    private static final ClassValue<Boolean> HAS_TEXT =
            new ClassValue<>() {
                @Override
                protected Boolean computeValue(Class<?> type) {
                    return hasOwnText(type);
                }
            };

    private ParameterText() {}

    /**
     * What {@code toString} says, in NFC. Empty for a value that has no text of its own: what
     * {@link Object#toString} says would be another in each build.
     */
    static Optional<String> of(Object value) {
        if (value instanceof String text) {
            return Optional.of(composed(text));
        }
        if (!HAS_TEXT.get(value.getClass())) {
            return Optional.empty();
        }
        return Optional.of(composed(value.toString()));
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean hasOwnText(Class<?> type) {
        try {
            Method method = type.getMethod("toString");
            return method.getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
