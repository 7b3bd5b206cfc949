package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.routing.RoutePattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules in the syntax of {@code _headers}, as Netlify and Cloudflare read it, for what the files of
 * a site are answered with. Hosts join the values of all rules that match a path, so each file must
 * be matched by one rule at most:
 *
 * <ol>
 *   <li>a file whose headers a host sends by itself needs none
 *   <li>a route whose files agree gets one rule, if that matches all of them and no other file
 *   <li>all other files get one each
 * </ol>
 */
final class HeaderRules {

    /** So many rules for single files are sorted by path; more come in table order. */
    private static final int SORTED = 10_000;

    private static final Pattern WILDCARD = Pattern.compile("\\*|:p[0-9]+");

    private final String base;
    private final FinishedFiles files;
    private final Map<String, HeaderUse> uses = new HashMap<>();
    private final Map<String, RouteRule> routeRules = new TreeMap<>();
    private final long fileRules;

    private record RouteRule(List<String> paths, List<Pattern> matching, Headers headers) {

        boolean matches(String path) {
            return matching.stream().anyMatch(pattern -> pattern.matcher(path).matches());
        }
    }

    /** Takes a rule. */
    interface Target {
        void rule(String path, Headers headers) throws IOException;
    }

    HeaderRules(String base, FinishedFiles files) throws IOException {
        this.base = base;
        this.files = files;
        files.forEachServed(this::use);
        uses.forEach(this::propose);
        if (!routeRules.isEmpty()) {
            files.forEachServed(this::dispute);
        }
        fileRules =
                uses.entrySet().stream()
                        .filter(use -> !routeRules.containsKey(use.getKey()))
                        .mapToLong(use -> use.getValue().speaking())
                        .sum();
    }

    private void use(SpooledFile file) {
        if (isSibling(file)) {
            return;
        }
        Headers needed = HeaderUse.needed(file);
        uses.computeIfAbsent(file.file().pattern(), pattern -> new HeaderUse(file, needed))
                .add(file, needed);
    }

    private void propose(String pattern, HeaderUse use) {
        if (pattern.isEmpty() || !use.isOneRule()) {
            return;
        }
        List<String> paths = new ArrayList<>();
        for (HostPattern path : HostPattern.withPlaceholders(base, RoutePattern.parse(pattern))) {
            paths.add(path.text().endsWith("/") ? path.text() : path.text() + use.pathEnd());
        }
        List<Pattern> matching = paths.stream().map(HeaderRules::matching).toList();
        routeRules.put(pattern, new RouteRule(List.copyOf(paths), matching, use.headers()));
    }

    /** Withdraws the rules that match a file of another route, or miss one of their own. */
    private void dispute(SpooledFile file) {
        if (isSibling(file)) {
            return;
        }
        String path = UrlPaths.hosted(base, file.key());
        String pattern = file.file().pattern();
        routeRules
                .entrySet()
                .removeIf(rule -> rule.getKey().equals(pattern) != rule.getValue().matches(path));
    }

    /** How many rules there are. */
    long count() {
        return fileRules + routeRules.values().stream().mapToLong(r -> r.paths().size()).sum();
    }

    /** Hands out all rules, those of routes first. */
    void forEach(Target target) throws IOException {
        for (RouteRule rule : routeRules.values()) {
            for (String path : rule.paths()) {
                target.rule(path, rule.headers());
            }
        }
        if (fileRules > SORTED) {
            forEachFileRule(target);
        } else if (fileRules > 0) {
            Map<String, Headers> sorted = new TreeMap<>();
            forEachFileRule(sorted::put);
            for (Map.Entry<String, Headers> rule : sorted.entrySet()) {
                target.rule(rule.getKey(), rule.getValue());
            }
        }
    }

    private void forEachFileRule(Target target) throws IOException {
        files.forEachServed(
                file -> {
                    Headers needed = isSibling(file) ? Headers.empty() : HeaderUse.needed(file);
                    if (!needed.isEmpty() && !routeRules.containsKey(file.file().pattern())) {
                        target.rule(UrlPaths.hosted(base, file.key()), needed);
                    }
                });
    }

    /** Compressed siblings are not asked for by their names. */
    private static boolean isSibling(SpooledFile file) {
        return file.headers().has("Content-Encoding")
                && (file.key().endsWith(".gz") || file.key().endsWith(".br"));
    }

    /** What a host's pattern matches, at the most: {@code *} any characters, also slashes. */
    private static Pattern matching(String path) {
        StringBuilder regex = new StringBuilder();
        Matcher wildcard = WILDCARD.matcher(path);
        int start = 0;
        while (wildcard.find()) {
            PathRegex.appendLiteral(regex, path.substring(start, wildcard.start()));
            regex.append(wildcard.group().equals("*") ? ".*" : "[^\\/]+");
            start = wildcard.end();
        }
        PathRegex.appendLiteral(regex, path.substring(start));
        return Pattern.compile(regex.toString());
    }
}
