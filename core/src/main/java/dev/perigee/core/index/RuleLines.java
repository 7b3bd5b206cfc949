package dev.perigee.core.index;

import dev.perigee.api.Headers;
import dev.perigee.api.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the settings that are written as lines: redirects and headers. */
final class RuleLines {

    private static final Set<String> STATUSES = Set.of("301", "302", "303", "307", "308");
    private static final Pattern PARAMETER =
            Pattern.compile("\\[\\[?(?:\\.\\.\\.)?([^\\[\\]=]+)(?:=[^\\[\\]]*)?]?]");

    private RuleLines() {}

    /**
     * A line for each: pattern, target and, if it is not 301, status.
     *
     * @param problems takes what is wrong with a line; the others are read
     */
    static List<RedirectEntry> redirects(String text, Consumer<String> problems) {
        List<RedirectEntry> redirects = new ArrayList<>();
        eachLine(text, line -> redirects.add(redirect(line)), problems);
        return redirects;
    }

    private static RedirectEntry redirect(String line) {
        String[] words = line.split("\\s+", -1);
        if (words.length < 2 || words.length > 3) {
            throw new IllegalArgumentException(
                    "'"
                            + line
                            + "' is no redirect. Write from, to and, if it is not 301, the status:"
                            + " /old /new 308.");
        }
        String status = words.length == 3 ? words[2] : "301";
        checkPattern(words[0]);
        checkTarget(words[0], words[1]);
        if (!STATUSES.contains(status)) {
            throw new IllegalArgumentException(
                    "the redirect from "
                            + words[0]
                            + " has the status '"
                            + status
                            + "'. Write 301, 302, 303, 307 or 308.");
        }
        return new RedirectEntry(words[0], words[1], Integer.parseInt(status));
    }

    /**
     * A line that starts with a slash for each pattern, and behind it one for each of its headers.
     *
     * @param problems takes what is wrong with a line; the others are read
     */
    static List<HeaderEntry> headers(String text, Consumer<String> problems) {
        List<HeaderEntry> entries = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        eachLine(
                text,
                line -> {
                    if (line.startsWith("/")) {
                        entries.add(new HeaderEntry(line, Headers.empty()));
                        checkPattern(line);
                    } else {
                        if (!entries.isEmpty()) {
                            tried.add(entries.get(entries.size() - 1).pattern());
                        }
                        addHeader(entries, line);
                    }
                },
                problems);
        for (HeaderEntry entry : entries) {
            if (entry.headers().isEmpty() && !tried.contains(entry.pattern())) {
                problems.accept(
                        "there is no header below "
                                + entry.pattern()
                                + ". Write lines such as"
                                + " 'Cache-Control: no-cache' after it.");
            }
        }
        return entries;
    }

    private static void eachLine(String text, Consumer<String> reader, Consumer<String> problems) {
        for (String line : lines(text)) {
            try {
                reader.accept(line);
            } catch (IllegalArgumentException e) {
                problems.accept(String.valueOf(e.getMessage()));
            }
        }
    }

    private static void addHeader(List<HeaderEntry> entries, String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || entries.isEmpty()) {
            throw new IllegalArgumentException(
                    "'"
                            + line
                            + "' is neither a pattern, which starts with '/', nor, below one, a header"
                            + " such as 'Cache-Control: no-cache'.");
        }
        String name = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        Headers checked = Response.empty(200).withHeader(name, value).headers();
        HeaderEntry last = entries.remove(entries.size() - 1);
        Headers headers = last.headers().withAdded(name, checked.get(name));
        entries.add(new HeaderEntry(last.pattern(), headers));
    }

    private static void checkPattern(String pattern) {
        if (!pattern.startsWith("/") || pattern.startsWith("//")) {
            throw new IllegalArgumentException(
                    "'"
                            + pattern
                            + "' is no pattern. It starts with one '/', as routes do:"
                            + " /blog/[slug].");
        }
    }

    private static void checkTarget(String pattern, String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        boolean onSite =
                target.startsWith("/") && !target.startsWith("//") && !target.startsWith("/\\");
        if (!web && !onSite) {
            throw new IllegalArgumentException(
                    "the redirect from "
                            + pattern
                            + " goes to '"
                            + target
                            + "'. Write a path of the site,"
                            + " which starts with one '/', or an http or https URL.");
        }
        if (web && target.matches("[^:]+://[^/?#]*\\[.*")) {
            throw new IllegalArgumentException(
                    "the redirect from "
                            + pattern
                            + " goes to '"
                            + target
                            + "', whose host has a parameter. A client would choose the host. Write"
                            + " it out.");
        }
        Set<String> unknown = new TreeSet<>(parameters(target));
        unknown.removeAll(parameters(pattern));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "the redirect from "
                            + pattern
                            + " goes to '"
                            + target
                            + "', but its path has no"
                            + " parameter "
                            + String.join(", ", unknown)
                            + ".");
        }
    }

    private static Set<String> parameters(String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher parameters = PARAMETER.matcher(pattern);
        while (parameters.find()) {
            names.add(parameters.group(1));
        }
        return names;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
    }
}
