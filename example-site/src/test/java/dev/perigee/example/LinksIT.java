package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Follows every link of the running site that stays on it. */
class LinksIT extends LiveSite {

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src)=\"([^\"]*)\"");

    /** The one that shows what happens to a link that is not there. */
    private static final Set<String> MISSING_ON_PURPOSE = Set.of("/links/none");

    /** What waits a second or answers to a token only is asked by other tests. */
    private static final Pattern NOT_ASKED = Pattern.compile("/api/(stream|user/profile)");

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Map<String, Integer> broken = new TreeMap<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String path = open.remove();
            HttpResponse<String> answer = site.get(path);
            if (answer.statusCode() != 200 && !MISSING_ON_PURPOSE.contains(path)) {
                broken.put(path, answer.statusCode());
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            Matcher link = LINK.matcher(type.startsWith("text/html") ? answer.body() : "");
            while (link.find()) {
                URI target = URI.create(path).resolve(link.group(1).replace("&amp;", "&"));
                String next =
                        target.getRawPath()
                                + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
                if (target.getHost() == null && !NOT_ASKED.matcher(next).find() && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(80);
    }
}
