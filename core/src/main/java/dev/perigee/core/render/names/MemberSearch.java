package dev.perigee.core.render.names;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the names of a class: of its public methods without parameters, {@code title()}, {@code
 * getTitle()} or {@code isTitle()} in this order, then of its public fields. The class itself need
 * not be public. Of the JDK's classes, {@code get} and {@code is} only.
 */
final class MemberSearch {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Map<String, Member> byName = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    Members in(Class<?> type) {
        for (Spelling spelling : Spelling.values()) {
            for (Method method : Accessors.of(type)) {
                spelling.name(method).ifPresent(name -> add(name, method));
            }
        }
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                add(field.getName(), field);
            }
        }
        return new Members(byName, names);
    }

    private void add(String name, Method method) {
        if (byName.containsKey(name) || !open(method)) {
            return;
        }
        String label = method.getDeclaringClass().getSimpleName() + "." + method.getName() + "()";
        byName.put(name, Member.of(label, handle(method)));
        if (!name.equals(method.getName()) || !Spelling.isBean(method)) {
            names.add(name);
        }
    }

    private void add(String name, Field field) {
        if (byName.containsKey(name) || !open(field)) {
            return;
        }
        String label = field.getDeclaringClass().getSimpleName() + "." + name;
        byName.put(name, Member.of(label, handle(field)));
        names.add(name);
    }

    /** Whether we may call it: what a module keeps to itself stays out of sight. */
    private static boolean open(AccessibleObject member) {
        return member.trySetAccessible();
    }

    private static MethodHandle handle(Method method) {
        try {
            return LOOKUP.unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " was opened but is closed.", e);
        }
    }

    private static MethodHandle handle(Field field) {
        try {
            return LOOKUP.unreflectGetter(field);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " was opened but is closed.", e);
        }
    }
}
