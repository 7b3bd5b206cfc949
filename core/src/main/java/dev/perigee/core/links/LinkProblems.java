package dev.perigee.core.links;

import java.io.IOException;

/** Everything that can be wrong with a link of generated code, each in full sentences. */
final class LinkProblems {

    private LinkProblems() {}

    static IllegalStateException noTable(String className, String table) {
        return new IllegalStateException(
                "Beside the class %s there is no %s, which says where the site's routes are. Run 'mvn process-classes', which makes both, and have the IDE use what it made."
                        .formatted(className, table));
    }

    static IllegalStateException unreadable(String className, String table, IOException cause) {
        return new IllegalStateException(
                "%s beside the class %s cannot be used: %s Build the site again."
                        .formatted(table, className, cause.getMessage()),
                cause);
    }

    static IllegalArgumentException noValue(String pattern, int place) {
        return new IllegalArgumentException(
                "Value %d for the route '%s' is null. Give it one, or leave out an optional parameter by \"\"."
                        .formatted(place, pattern));
    }

    static IllegalArgumentException noPart(String pattern) {
        return new IllegalArgumentException(
                "A part of the rest of the route '%s' is null. Give it a text, or no parts at all."
                        .formatted(pattern));
    }
}
