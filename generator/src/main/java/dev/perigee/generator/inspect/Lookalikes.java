package dev.perigee.generator.inspect;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.core.handlers.HandlerMethods;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Methods that look like handlers but are none, so that they would silently never be called: {@code
 * Response get()}, {@code Response GET(Context)}, {@code getStaticPaths()}. A method is taken for
 * one if it is not private, its name is a handler's in any case, and
 *
 * <ol>
 *   <li>the name is in another case, and it takes a {@link Context} and nothing else, or
 *   <li>there is no such handler, it returns a {@link Response}, and its parameters, if any, are
 *       types of our API.
 * </ol>
 *
 * What is left is likely to be a method of the author's own, such as {@code Post get(long id)}.
 */
final class Lookalikes {

    private static final String STATIC_PATHS = "getStaticPaths";

    private Lookalikes() {}

    /**
     * A method that is no handler.
     *
     * @param written as it stands in the class
     * @param expected as it should
     */
    record Lookalike(String written, String expected) {}

    static List<Lookalike> of(Class<? extends Endpoint> type) {
        List<Lookalike> found = new ArrayList<>();
        List<String> handlers = HandlerMethods.of(type);
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Method method : sorted(each.getDeclaredMethods())) {
                if (!method.isSynthetic() && !Modifier.isPrivate(method.getModifiers())) {
                    expected(type, method, handlers)
                            .map(expected -> new Lookalike(written(method), expected))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What a method should be, if it is a lookalike. */
    private static Optional<String> expected(
            Class<? extends Endpoint> type, Method method, List<String> handlers) {
        String handler = method.getName().toUpperCase(Locale.ROOT);
        if (HandlerMethods.all().contains(handler)) {
            String rightName = handler.toLowerCase(Locale.ROOT);
            return isInOtherCase(method, rightName)
                            || (!handlers.contains(handler) && mightAnswer(method))
                    ? Optional.of("public Response " + rightName + "(Context context)")
                    : Optional.empty();
        }
        return method.getName().equalsIgnoreCase(STATIC_PATHS)
                        && !HandlerMethods.hasStaticPaths(type)
                ? Optional.of("public Stream<StaticPath> getStaticPaths(Site site)")
                : Optional.empty();
    }

    private static boolean isInOtherCase(Method method, String rightName) {
        return !method.getName().equals(rightName)
                && List.of(method.getParameterTypes()).equals(List.of(Context.class));
    }

    private static boolean mightAnswer(Method method) {
        return method.getReturnType() == Response.class
                && Arrays.stream(method.getParameterTypes()).allMatch(Lookalikes::isOfApi);
    }

    private static boolean isOfApi(Class<?> parameter) {
        return parameter.getPackage() == Context.class.getPackage();
    }

    private static String written(Method method) {
        List<String> parameters =
                Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
        return method.getReturnType().getSimpleName()
                + " "
                + method.getName()
                + "("
                + String.join(", ", parameters)
                + ")";
    }

    /** In an order that the JVM does not choose. */
    private static List<Method> sorted(Method[] methods) {
        return Arrays.stream(methods).sorted(Comparator.comparing(Lookalikes::written)).toList();
    }
}
