package dev.perigee.runtime;

import dev.perigee.runtime.settings.StartException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the user reads when the site does not start: the sentence, and what the site's code threw.
 */
final class StartReport {

    private static final int DEEPEST = 10;

    private StartReport() {}

    static String of(StartException failure) {
        StringBuilder report = new StringBuilder(String.valueOf(failure.getMessage()));
        @Nullable Throwable cause = failure.getCause();
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            if (!report.toString().contains(String.valueOf(cause.getMessage()))) {
                report.append("\n  caused by ").append(cause);
            }
            report.append(place(cause));
            cause = cause.getCause();
        }
        return report.toString();
    }

    /** The first line of code that is neither the JDK's nor ours. */
    private static String place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> !isForeign(frame.getClassName()))
                .findFirst()
                .map(frame -> "\n    at " + frame)
                .orElse("");
    }

    private static boolean isForeign(String className) {
        return className.startsWith("java.")
                || className.startsWith("jdk.")
                || className.startsWith("dev.perigee.core.")
                || className.startsWith("dev.perigee.runtime.");
    }
}
