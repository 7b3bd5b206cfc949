package dev.perigee.generator.prerender;

import java.util.List;

/**
 * A thread that was at a task when somebody looked.
 *
 * @param task what it was at
 * @param stack where it was, innermost first
 */
record AtWork(Station.Task task, List<StackTraceElement> stack) {

    /** Keeps a copy. */
    AtWork {
        stack = List.copyOf(stack);
    }

    /** The innermost frame, as messages name it. */
    String place() {
        if (stack.isEmpty()) {
            return "an unknown place";
        }
        StackTraceElement top = stack.get(0);
        return top.getClassName() + "." + top.getMethodName();
    }
}
