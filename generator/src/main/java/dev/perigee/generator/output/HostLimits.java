package dev.perigee.generator.output;

import dev.perigee.generator.problem.Problem;
import java.util.Optional;

/**
 * The limits of Cloudflare Pages, which are the narrowest: 100 rules in {@code _headers}, with
 * lines of 2,000 characters; 2,000 single and 100 dynamic rules in {@code _redirects}, with lines
 * of 1,000.
 */
final class HostLimits {

    private static final int HEADER_RULES = 100;
    private static final int HEADER_LINE = 2_000;
    private static final int SINGLE_REDIRECTS = 2_000;
    private static final int PATTERN_REDIRECTS = 100;
    private static final int REDIRECT_LINE = 1_000;

    private HostLimits() {}

    static Optional<Problem> headers(long rules, int longestLine) {
        if (rules > HEADER_RULES) {
            return Optional.of(
                    OutputProblems.hostLimit(
                            HostFiles.HEADERS, rules + " rules", HEADER_RULES + " rules"));
        }
        return line(HostFiles.HEADERS, longestLine, HEADER_LINE);
    }

    static Optional<Problem> redirects(RedirectCount count, int longestLine) {
        if (count.single() > SINGLE_REDIRECTS) {
            return Optional.of(
                    OutputProblems.hostLimit(
                            HostFiles.REDIRECTS,
                            count.single() + " redirects of single paths",
                            SINGLE_REDIRECTS + " of them"));
        }
        if (count.patterns() > PATTERN_REDIRECTS) {
            return Optional.of(
                    OutputProblems.hostLimit(
                            HostFiles.REDIRECTS,
                            count.patterns() + " redirects of patterns",
                            PATTERN_REDIRECTS + " of them"));
        }
        return line(HostFiles.REDIRECTS, longestLine, REDIRECT_LINE);
    }

    private static Optional<Problem> line(String file, int longest, int limit) {
        return longest <= limit
                ? Optional.empty()
                : Optional.of(
                        OutputProblems.hostLimit(
                                file, "a line of " + longest + " characters", "lines of " + limit));
    }
}
