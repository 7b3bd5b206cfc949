package dev.perigee.generator.launch;

import java.util.List;

/**
 * How the project compiles its own sources, so that its pages are compiled alike.
 *
 * @param release the Java release, such as {@code "17"}
 * @param encoding the name of the charset of the sources
 * @param parameters whether names of method parameters are kept
 * @param arguments further arguments of javac
 */
public record CompilerOptions(
        String release, String encoding, boolean parameters, List<String> arguments) {

    /** Keeps copies. */
    public CompilerOptions {
        arguments = List.copyOf(arguments);
    }
}
