package dev.perigee.core.render.names;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/** How a component's accessor may be called, the strongest first. */
enum Spelling {
    /** {@code title()}. */
    PLAIN,
    /** {@code getTitle()}. */
    GET,
    /** {@code isTitle()}. */
    IS;

    private static final Set<String> OF_ENUMS = Set.of("name", "ordinal");

    /** The name that a method has in this spelling. */
    Optional<String> name(Method method) {
        String name = method.getName();
        return switch (this) {
            case PLAIN -> isPlain(method) ? Optional.of(name) : Optional.empty();
            case GET -> behind("get", name);
            case IS -> isTruth(method) ? behind("is", name) : Optional.empty();
        };
    }

    /** Whether a method has a shorter name as well. */
    static boolean isBean(Method method) {
        return GET.name(method).isPresent() || IS.name(method).isPresent();
    }

    /** The JDK's own methods do things: {@code trim}, {@code now}, {@code iterator}. */
    private static boolean isPlain(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return !owner.getName().startsWith("java.")
                || (owner == Enum.class && OF_ENUMS.contains(method.getName()));
    }

    private static boolean isTruth(Method method) {
        return method.getReturnType() == boolean.class || method.getReturnType() == Boolean.class;
    }

    private static Optional<String> behind(String start, String name) {
        int length = start.length();
        boolean fits =
                name.length() > length
                        && name.startsWith(start)
                        && !Character.isLowerCase(name.charAt(length));
        return fits ? Optional.of(small(name.substring(length))) : Optional.empty();
    }

    /** {@code Title} to {@code title}, but {@code URL} stays. */
    private static String small(String name) {
        boolean capitals = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return capitals ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
