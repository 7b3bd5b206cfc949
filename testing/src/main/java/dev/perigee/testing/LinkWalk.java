package dev.perigee.testing;

import dev.perigee.generator.check.PageLinks;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Goes through a site from link to link. */
final class LinkWalk {

    /** A calendar has no last page; a test has. */
    private static final int MOST = 10_000;

    private final SiteClient client;
    private final Set<String> except;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Set<String>> pagesByLink = new TreeMap<>();
    private final Set<String> malformed = new TreeSet<>();
    private final Map<String, TestResponse> failed = new TreeMap<>();
    private final Map<String, Set<String>> anchors = new LinkedHashMap<>();

    LinkWalk(SiteClient client, Set<String> except) {
        this.client = client.followingRedirects();
        this.except = except;
    }

    Set<String> run(String start) {
        open.add(start);
        seen.add(start);
        while (!open.isEmpty() && seen.size() < MOST) {
            visit(open.remove());
        }
        List<String> broken = new ArrayList<>();
        malformed.forEach(link -> broken.add(link + " is no URL" + place(pages(link))));
        failed.forEach((path, answer) -> broken.add(nowhere(path, answer)));
        pagesByLink.forEach((link, pages) -> missingAnchor(link, pages).ifPresent(broken::add));
        if (!broken.isEmpty()) {
            throw TestingProblems.brokenLinks(broken);
        }
        return new TreeSet<>(seen);
    }

    private void visit(String target) {
        TestResponse answer = client.get(target);
        if (leadsNowhere(answer)) {
            failed.put(target, answer);
        }
        if (answer.status() != 200
                || !answer.header("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        PageLinks page = PageLinks.of(answer.bytes());
        anchors.put(target, page.anchors());
        // Relative links are meant from where redirects have led to.
        URI asked = client.url(answer.request().map(SiteRequest::target).orElse(target));
        for (String link : page.links()) {
            page.resolve(link, asked).map(UrlText::target).ifPresent(url -> meet(url, target));
        }
    }

    /** What wants a login or another method is there. */
    private static boolean leadsNowhere(TestResponse answer) {
        boolean none = answer.status() == 404 || answer.status() == 410;
        return answer.status() >= 500 || (none && answer.header("Allow").isEmpty());
    }

    private void meet(String link, String page) {
        int fragment = link.indexOf('#');
        String target = fragment < 0 ? link : link.substring(0, fragment);
        int query = target.indexOf('?');
        if (except.contains(query < 0 ? target : target.substring(0, query))) {
            return;
        }
        pagesByLink.computeIfAbsent(link, key -> new TreeSet<>()).add(page);
        if (!isUrl(link)) {
            malformed.add(link);
            return;
        }
        if (seen.add(target)) {
            open.add(target);
        }
    }

    private String nowhere(String path, TestResponse answer) {
        return path + " answers " + answer.status() + place(pages(path)) + answer.hint();
    }

    private Set<String> pages(String path) {
        Set<String> pages = new TreeSet<>();
        pagesByLink.forEach(
                (link, on) -> {
                    if (link.equals(path) || link.startsWith(path + "#")) {
                        pages.addAll(on);
                    }
                });
        return pages;
    }

    private static boolean isUrl(String link) {
        try {
            return !URI.create(link).getRawPath().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<String> missingAnchor(String link, Set<String> pages) {
        int mark = link.indexOf('#');
        if (mark < 0 || mark == link.length() - 1) {
            return Optional.empty();
        }
        Set<String> ids = anchors.get(link.substring(0, mark));
        String id = link.substring(mark + 1).replaceFirst(":~:.*", "");
        boolean script = id.startsWith("/") || id.startsWith("!");
        boolean there =
                ids == null
                        || id.isEmpty()
                        || script
                        || id.equalsIgnoreCase("top")
                        || ids.contains(id)
                        || ids.contains(decoded(id));
        return there
                ? Optional.empty()
                : Optional.of(link + " asks for an element that is not there" + place(pages));
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    private static String place(Set<String> pages) {
        if (pages.isEmpty()) {
            return ".";
        }
        String first = pages.iterator().next();
        return pages.size() == 1
                ? " (on " + first + ")."
                : " (on " + first + " and " + (pages.size() - 1) + " more).";
    }
}
