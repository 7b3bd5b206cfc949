package dev.perigee.generator.prerender;

/** Finds out who ends the JVM: {@code System.exit} waits for the shutdown that it began. */
final class ExitCalls {

    private ExitCalls() {}

    /** Whether a thread with this stack is in {@code System.exit} or {@code Runtime.exit}. */
    static boolean in(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().equals("java.lang.Runtime")
                    && frame.getMethodName().equals("exit")) {
                return true;
            }
        }
        return false;
    }
}
