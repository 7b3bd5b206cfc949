package dev.perigee.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the site's {@link Application} offers to the constructors of endpoints and middleware, by
 * type. It is filled at start, by one thread, and only read after that.
 */
public final class Services {

    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

    /**
     * Offers a service under its own class; constructors may ask for any type that it has.
     *
     * @throws IllegalArgumentException if the class is taken
     */
    public Services put(Object service) {
        return add(service.getClass(), service);
    }

    /**
     * Offers a service under one type: {@code put(DataSource.class, pool)}.
     *
     * @throws IllegalArgumentException if the type is taken
     */
    public <T> Services put(Class<T> type, T service) {
        return add(type, service);
    }

    private Services add(Class<?> type, Object service) {
        if (byType.putIfAbsent(type, service) != null) {
            throw new IllegalArgumentException(
                    "There is a service of type "
                            + type.getName()
                            + " already. Put each type once.");
        }
        return this;
    }

    /**
     * The service that was put under {@code type}, or else the only one that is a {@code type}.
     *
     * @throws IllegalArgumentException if more than one is
     */
    public <T> Optional<T> find(Class<T> type) {
        Object exact = byType.get(type);
        if (exact != null) {
            return Optional.of(type.cast(exact));
        }
        List<Object> fitting = new ArrayList<>();
        for (Object service : byType.values()) {
            if (type.isInstance(service)) {
                fitting.add(service);
            }
        }
        if (fitting.size() > 1) {
            throw new IllegalArgumentException(
                    "More than one service is a "
                            + type.getName()
                            + ": "
                            + classNames(fitting)
                            + ". Put the one that is meant under that type: put("
                            + type.getSimpleName()
                            + ".class, …).");
        }
        return fitting.stream().map(type::cast).findFirst();
    }

    /** The types under which services were put, in that order. */
    public List<Class<?>> types() {
        return List.copyOf(byType.keySet());
    }

    private static String classNames(List<Object> services) {
        return String.join(", ", services.stream().map(s -> s.getClass().getName()).toList());
    }
}
