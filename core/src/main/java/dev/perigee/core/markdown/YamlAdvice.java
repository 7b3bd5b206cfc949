package dev.perigee.core.markdown;

/** What to do about YAML that the parser does not understand, by what authors mostly did. */
final class YamlAdvice {

    private YamlAdvice() {}

    /** The parser's words, without what it says about indentation whatever the character is. */
    static String words(String problem) {
        int hint = problem.indexOf(". (Do not use");
        return (hint < 0 ? problem : problem.substring(0, hint)).strip();
    }

    static String about(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "A text with ': ' in it needs quotes.";
        }
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return "Indent with spaces.";
        }
        if (problem.contains("cannot start any token")
                || problem.contains("unexpected character found")) {
            return "A text that starts with '*', '&', '@', '`' or '%' needs quotes.";
        }
        if (problem.contains("end of stream")) {
            return "Close the quotes.";
        }
        return "Check the indentation, the colons and the quotes.";
    }
}
