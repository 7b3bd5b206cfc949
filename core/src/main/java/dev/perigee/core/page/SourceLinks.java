package dev.perigee.core.page;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.markdown.LinkResolver;
import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the links of a Markdown file lead on the finished site. In the order of the code:
 *
 * <ol>
 *   <li>the name of a route, {@code route:posts?id=7#top}, is the link to it
 *   <li>a path from the root is one below the base
 *   <li>a relative path to a {@code .md} file of the pages folder is the path of that page
 *   <li>one to a {@code .md} file of a collection is the path of the page that shows its entry, as
 *       {@link EntryPages} has it
 *   <li>all else stays as it is
 * </ol>
 */
final class SourceLinks {

    private static final String MARKDOWN = ".md";

    private final SiteLinks links;
    private final SourceTree sources;
    private final EntryPages entries;
    private final Map<String, RouteEntry> bySource = new HashMap<>();

    SourceLinks(SiteLinks links, SourceTree sources) {
        this.links = links;
        this.sources = sources;
        this.entries = new EntryPages(links);
        links.routes().forEach(route -> bySource.put("pages/" + route.source(), route));
    }

    /** For the links of a source such as {@code pages/docs/a.md}. */
    LinkResolver from(String source) {
        return target -> resolve(source, target);
    }

    private String resolve(String source, String target) {
        if (target.startsWith(NamedTarget.SCHEME)) {
            return NamedTarget.of(target).in(links, name(source));
        }
        int end = SiteLinks.endOfPath(target);
        String path = target.substring(0, end);
        if (path.startsWith("/") || !path.endsWith(MARKDOWN)) {
            return links.href(target);
        }
        String file =
                relative(source, path)
                        .orElseThrow(() -> PageProblems.leavesSources(name(source), target));
        return pathOf(source, target, file) + target.substring(end);
    }

    private String pathOf(String source, String target, String file) {
        RouteEntry page = bySource.get(file);
        if (page != null) {
            if (links.pattern(page).isDynamic()) {
                throw PageProblems.dynamicTarget(name(source), target, file);
            }
            return links.linkTo(page, Map.of());
        }
        String[] names = file.split("/", 3);
        if (names.length == 3 && names[0].equals("content")) {
            String id = names[2].substring(0, names[2].length() - MARKDOWN.length());
            return entries.link(names[1], id)
                    .orElseThrow(() -> PageProblems.noPageOfEntry(name(source), target, names[1]));
        }
        throw PageProblems.noSuchPage(name(source), target, file);
    }

    /** What messages call a source; its text is read again for that, but only for a fault. */
    private String name(String source) {
        return sources.find(source).map(Source::name).orElse(source);
    }

    /** The path among the sources of what {@code target} says from {@code source} on. */
    private static Optional<String> relative(String source, String target) {
        Deque<String> names = new ArrayDeque<>(List.of(source.split("/", -1)));
        names.removeLast();
        for (String name : decoded(target).split("/", -1)) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                names.removeLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
