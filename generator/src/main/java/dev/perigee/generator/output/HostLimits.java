package dev.perigee.generator.output;

import dev.perigee.generator.problem.Problem;
import java.util.Optional;

/**
 * Counts rules against what Cloudflare reads: 100 header rules and lines of 2,000 characters; 2,000
 * redirects of single paths, 100 of patterns, and lines of 1,000 characters. Netlify names no such
 * numbers.
 */
final class HostLimits {

    private static final int HEADER_RULES = 100;
    private static final int HEADER_LINE = 2000;
    private static final int SINGLE_REDIRECTS = 2000;
    private static final int PATTERN_REDIRECTS = 100;
    private static final int REDIRECT_LINE = 1000;

    private long ownHeaderRules;
    private long singleRedirects;
    private long patternRedirects;

    /** Sees a line of the site's own {@code _headers}; one with a path starts a rule. */
    void ownHeaderLine(String line) {
        ownHeaderRules += line.startsWith("/") || line.startsWith("https://") ? 1 : 0;
    }

    /** Sees a line of {@code _redirects}. */
    void redirectLine(String line) {
        String path = line.split("\\s", 2)[0];
        if (path.contains("*") || path.contains("/:")) {
            patternRedirects++;
        } else {
            singleRedirects++;
        }
    }

    /** A warning if there are too many header rules, or too long ones. */
    Optional<Problem> checkHeaders(long rules, int longest) {
        if (ownHeaderRules + rules > HEADER_RULES) {
            return Optional.of(
                    OutputProblems.tooManyHeaderRules(ownHeaderRules + rules, HEADER_RULES));
        }
        return longest > HEADER_LINE
                ? Optional.of(OutputProblems.tooLongLine("_headers", longest, HEADER_LINE))
                : Optional.empty();
    }

    /** A warning if there are too many redirects, or too long ones. */
    Optional<Problem> checkRedirects(int longest) {
        if (singleRedirects > SINGLE_REDIRECTS || patternRedirects > PATTERN_REDIRECTS) {
            return Optional.of(
                    OutputProblems.tooManyRedirects(
                            singleRedirects,
                            SINGLE_REDIRECTS,
                            patternRedirects,
                            PATTERN_REDIRECTS));
        }
        return longest > REDIRECT_LINE
                ? Optional.of(OutputProblems.tooLongLine("_redirects", longest, REDIRECT_LINE))
                : Optional.empty();
    }
}
