package dev.perigee.maven;

import dev.perigee.generator.launch.WorkerOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/**
 * How the worker runs, as the goal's parameters say it; each may be absent.
 *
 * @param arguments of its JVM, on one line
 * @param threads a number
 * @param pathDeadline a duration
 * @param pathLimit a number
 */
record WorkerParameters(
        Optional<String> arguments,
        Optional<String> threads,
        Optional<String> pathDeadline,
        Optional<String> pathLimit) {

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m)?");

    /**
     * Reads them.
     *
     * @param always arguments that come before the user's
     */
    WorkerOptions read(Path javaHome, List<String> always) throws MojoFailureException {
        List<String> jvm = new ArrayList<>(always);
        jvm.addAll(ArgumentLine.split(arguments.orElse("")));
        return new WorkerOptions(
                javaHome,
                jvm,
                deadline(),
                (int) number("threads", threads, 0, 0, WorkerOptions.MAX_THREADS),
                number("pathLimit", pathLimit, WorkerOptions.DEFAULT_PATH_LIMIT, 1, 100_000_000));
    }

    private Duration deadline() throws MojoFailureException {
        if (pathDeadline.isEmpty()) {
            return WorkerOptions.DEFAULT_PATH_DEADLINE;
        }
        Matcher matcher = DURATION.matcher(pathDeadline.get());
        if (!matcher.matches()) {
            throw PluginProblems.badParameter(
                    "pathDeadline",
                    pathDeadline.get(),
                    "a number of seconds, or a number with a unit, such as 500ms, 90s or 5m; 0 is for"
                            + " ever");
        }
        long amount = Long.parseLong(matcher.group(1));
        String unit = Optional.ofNullable(matcher.group(2)).orElse("s");
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofSeconds(amount);
        };
    }

    private static long number(
            String name, Optional<String> text, long absent, long least, long most)
            throws MojoFailureException {
        if (text.isEmpty()) {
            return absent;
        }
        boolean digits = text.get().matches("[0-9]{1,12}");
        long number = digits ? Long.parseLong(text.get()) : -1;
        if (number < least || number > most) {
            throw PluginProblems.badParameter(
                    name, text.get(), "a whole number from " + least + " to " + most);
        }
        return number;
    }
}
