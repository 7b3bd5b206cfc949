package dev.perigee.generator.inspect;

import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads annotations of classes that are not initialised. */
final class Annotations {

    private Annotations() {}

    /**
     * The annotation of a class: its own or a superclass's, the nearest first, as Java inherits
     * them; else that of an interface, which Java does not inherit but a reader would expect.
     */
    static <A extends Annotation> Optional<A> find(Class<?> type, Class<A> annotation) {
        A own = type.getAnnotation(annotation);
        return own != null ? Optional.of(own) : ofInterfaces(type, annotation);
    }

    private static <A extends Annotation> Optional<A> ofInterfaces(
            Class<?> type, Class<A> annotation) {
        Deque<Class<?>> open = new ArrayDeque<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            open.add(each);
        }
        while (!open.isEmpty()) {
            Class<?> each = open.remove();
            A found = each.getDeclaredAnnotation(annotation);
            if (found != null) {
                return Optional.of(found);
            }
            open.addAll(List.of(each.getInterfaces()));
        }
        return Optional.empty();
    }
}
