package dev.perigee.core.render.names;

import java.util.Arrays;

/** What classes have but keep to themselves. */
final class Hidden {

    private Hidden() {}

    /** Whether a class of the site's own has a method or field of a name. */
    static boolean has(Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (!each.getName().startsWith("java.") && declares(each, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.getName().equals(name))
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(m -> m.getName().equals(name) && m.getParameterCount() == 0);
    }
}
