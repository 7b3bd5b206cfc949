package dev.perigee.generator.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where {@code <meta http-equiv="refresh">} leads (HTML § 4.2.5.3). */
final class Refresh {

    private static final Pattern CONTENT =
            Pattern.compile(
                    "\\s*[0-9.]*\\s*[;,\\s]\\s*(?:url\\s*=\\s*)?(?:\"([^\"]*)\"?|'([^']*)'?|(.*))\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Refresh() {}

    static Optional<String> url(String content) {
        Matcher matcher = CONTENT.matcher(content);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= 3; group++) {
            String url = matcher.group(group);
            if (url != null && !url.isBlank()) {
                return Optional.of(url.strip());
            }
        }
        return Optional.empty();
    }
}
