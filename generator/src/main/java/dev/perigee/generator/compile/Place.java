package dev.perigee.generator.compile;

import dev.perigee.generator.problem.Problem;
import java.util.Optional;

/**
 * Where javac found something.
 *
 * @param file as messages call it; empty if it is in no file
 * @param line from 1; 0 if unknown
 * @param column from 1; 0 if unknown
 */
record Place(Optional<String> file, int line, int column) {

    Problem problem(String message) {
        return new Problem(message, file, line, column);
    }
}
