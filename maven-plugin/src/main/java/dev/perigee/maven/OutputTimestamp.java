package dev.perigee.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Maven's {@code project.build.outputTimestamp}. */
final class OutputTimestamp {

    private OutputTimestamp() {}

    /**
     * Empty without one; a single character that is no digit says the same, as it does to Maven.
     */
    static Optional<Instant> parse(@Nullable String text) throws MojoFailureException {
        if (text == null || text.isBlank() || text.matches("\\D")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.matches("[0-9]{1,12}")
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw PluginProblems.badTimestamp(text);
        }
    }
}
