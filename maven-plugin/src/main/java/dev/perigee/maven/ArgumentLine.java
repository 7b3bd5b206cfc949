package dev.perigee.maven;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/** Splits a line of arguments at blanks; quotes, single or double, keep blanks together. */
final class ArgumentLine {

    private static final Pattern ARGUMENT = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");

    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*?)\\1");

    private ArgumentLine() {}

    static List<String> split(String line) throws MojoFailureException {
        if (!ARGUMENT.matcher(line).replaceAll("").isBlank()) {
            throw PluginProblems.unclosedQuote(line);
        }
        return ARGUMENT.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(argument -> QUOTED.matcher(argument).replaceAll("$2"))
                .toList();
    }
}
