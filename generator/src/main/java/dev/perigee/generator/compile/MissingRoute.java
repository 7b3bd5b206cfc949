package dev.perigee.generator.compile;

import dev.perigee.generator.links.RoutesSource;
import dev.perigee.generator.scan.Pages;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A route that code links to and that is not there: a page was moved, or its name is misspelt. */
final class MissingRoute {

    /** {@code symbol: method about() location: class com.example.Routes}. */
    private static final Pattern SAID =
            Pattern.compile(
                    "symbol:\\s+(method|variable) ([^\\s(]+).*location: class \\S*\\b"
                            + RoutesSource.CLASS_NAME
                            + "(?:\\.\\w+)?\\s*",
                    Pattern.DOTALL);

    private MissingRoute() {}

    /** What to tell of it besides what javac says; empty if that is about something else. */
    static Optional<String> hint(String javac, Pages pages) {
        Matcher said = SAID.matcher(javac);
        if (!said.find()) {
            return Optional.empty();
        }
        Set<String> names =
                said.group(1).equals("method")
                        ? RoutesSource.methodsOf(pages)
                        : RoutesSource.constantsOf(pages);
        return Optional.of(CompileProblems.noRoute(said.group(2), names));
    }
}
