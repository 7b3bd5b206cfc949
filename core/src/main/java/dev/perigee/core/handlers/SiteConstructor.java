package dev.perigee.core.handlers;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The constructor by which an instance of a site's class is made: the only one, or the only one
 * that is not private. Neither it nor its class need be public.
 */
public final class SiteConstructor {

    private SiteConstructor() {}

    /** The constructor of a class, which is not initialised; nothing if it has none or several. */
    public static Optional<Constructor<?>> of(Class<?> type) {
        List<Constructor<?>> all =
                Arrays.stream(type.getDeclaredConstructors())
                        .filter(constructor -> !constructor.isSynthetic())
                        .<Constructor<?>>map(constructor -> constructor)
                        .toList();
        List<Constructor<?>> usable =
                all.size() == 1
                        ? all
                        : all.stream()
                                .filter(it -> !Modifier.isPrivate(it.getModifiers()))
                                .toList();
        return usable.size() == 1 ? Optional.of(usable.get(0)) : Optional.empty();
    }
}
