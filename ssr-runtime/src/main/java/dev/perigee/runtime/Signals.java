package dev.perigee.runtime;

import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/**
 * Handles the signals that end a process. The JDK has no public class for that; the one that all of
 * them have is looked up by name, and where it is missing a shutdown hook still sees the first
 * signal.
 */
final class Signals {

    private Signals() {}

    static void handle(String name, int number, IntConsumer handler) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> type = Class.forName("sun.misc.SignalHandler");
            Object proxy =
                    Proxy.newProxyInstance(
                            Signals.class.getClassLoader(),
                            new Class<?>[] {type},
                            (self, method, arguments) -> {
                                if (method.getName().equals("handle")) {
                                    handler.accept(number);
                                }
                                return null;
                            });
            Object named = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("handle", signal, type).invoke(null, named, proxy);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Not this JDK, or the signal is taken (-Xrs): the shutdown hook does without.
        }
    }
}
