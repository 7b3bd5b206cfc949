package dev.perigee.core.render.names;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which methods of a class are components of it. */
final class Accessors {

    /** What every object, enum or future has, and what nobody writes into a page. */
    private static final Set<String> HIDDEN =
            Set.of("hashCode", "toString", "clone", "describeConstable", "compareTo");

    private Accessors() {}

    /** Whether names are looked for in it at all: text and numbers have none of their own. */
    static boolean isScalar(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type)
                || Number.class.isAssignableFrom(type)
                || type == Boolean.class
                || type == Character.class;
    }

    /**
     * Methods that give a value and take none, those of the class first, then those of what it
     * extends and implements: a class may be closed to us where its interface is not.
     */
    static List<Method> of(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(type, types);
        List<Method> methods = new ArrayList<>();
        for (Class<?> each : types) {
            for (Method method : each.getMethods()) {
                if (givesValue(method)) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each == Object.class || !types.add(each)) {
                continue;
            }
            for (Class<?> face : each.getInterfaces()) {
                collect(face, types);
            }
        }
    }

    private static boolean givesValue(Method method) {
        Class<?> result = method.getReturnType();
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getDeclaringClass() != Object.class
                && !isOfLists(method.getDeclaringClass())
                && result != void.class
                && result != Void.class
                && result != Class.class
                && result != ClassLoader.class
                && !HIDDEN.contains(method.getName());
    }

    /** What lists have is said by {@link Properties}, alike on every JDK. */
    private static boolean isOfLists(Class<?> owner) {
        return owner.getName().startsWith("java.") && Iterable.class.isAssignableFrom(owner);
    }
}
