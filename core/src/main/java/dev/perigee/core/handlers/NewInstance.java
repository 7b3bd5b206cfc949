package dev.perigee.core.handlers;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.function.Function;

/** Calls the constructor of a site's class, whatever its visibility. */
final class NewInstance {

    private NewInstance() {}

    /**
     * Makes an instance.
     *
     * @param arguments the value for a parameter of that type
     */
    static Object of(ClassSource source, Class<?> type, Function<Class<?>, Object> arguments) {
        Constructor<?> constructor = constructor(source, type);
        Class<?>[] types = constructor.getParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = arguments.apply(types[i]);
        }
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            throw SiteProblems.constructorFailed(source, cause == null ? e : cause);
        } catch (ExceptionInInitializerError e) {
            Throwable cause = e.getCause();
            throw SiteProblems.initialiserFailed(source, cause == null ? e : cause);
        } catch (ReflectiveOperationException
                | RuntimeException
                | LinkageError
                | AssertionError
                | StackOverflowError e) {
            throw SiteProblems.constructorFailed(source, e);
        }
    }

    private static Constructor<?> constructor(ClassSource source, Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw SiteProblems.abstractClass(source);
        }
        try {
            return SiteConstructor.of(type).orElseThrow(() -> SiteProblems.noConstructor(source));
        } catch (LinkageError e) {
            throw SiteProblems.classNotFound(source, e);
        }
    }
}
