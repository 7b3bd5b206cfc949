package dev.perigee.example.reference;

import java.util.List;
import java.util.Optional;

/**
 * A goal of the Maven plugin.
 *
 * @param phase that it binds to by itself
 */
public record Goal(
        String name, String description, Optional<String> phase, List<Parameter> parameters) {

    /**
     * A parameter of a goal.
     *
     * @param property that sets it on the command line
     */
    public record Parameter(
            String name, String description, Optional<String> property, Optional<String> value) {}
}
