package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.HeaderEntry;
import dev.perigee.core.index.MediaTypes;
import dev.perigee.core.routing.RoutePattern;
import java.util.List;
import java.util.regex.Pattern;

/** What a file is answered with besides the headers that its maker gave it. */
final class DefaultHeaders {

    private static final String CONTENT_TYPE = "Content-Type";

    private record Rule(Pattern paths, Headers headers) {}

    private final List<Rule> rules;

    DefaultHeaders(List<HeaderEntry> entries) {
        rules =
                entries.stream()
                        .map(entry -> new Rule(paths(entry.pattern()), entry.headers()))
                        .toList();
    }

    /** The file's own headers, then those of the settings, then the content type of its ending. */
    Headers complete(String key, Headers own) {
        Headers complete = own;
        if (!rules.isEmpty()) {
            String path = UrlPaths.of(key);
            for (int i = rules.size() - 1; i >= 0; i--) {
                if (rules.get(i).paths().matcher(path).matches()) {
                    complete = withAbsent(complete, rules.get(i).headers());
                }
            }
        }
        return complete.has(CONTENT_TYPE)
                ? complete
                : complete.with(CONTENT_TYPE, MediaTypes.ofFile(key));
    }

    /** Adds the headers of which {@code own} has none, with all their values. */
    private static Headers withAbsent(Headers own, Headers more) {
        Headers complete = own;
        for (String name : more.names()) {
            if (!own.has(name)) {
                for (String value : more.all(name)) {
                    complete = complete.withAdded(name, value);
                }
            }
        }
        return complete;
    }

    private static Pattern paths(String pattern) {
        return PathRegex.compile(RoutePattern.parse(pattern));
    }
}
