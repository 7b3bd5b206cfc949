package dev.perigee.generator.check;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The links of single pages of a site that nobody has finished, by the rules and with the messages
 * of {@link LinkCheck}; anchors are not looked for. Safe for use by many threads.
 */
public final class SinglePageCheck {

    /** Of a page with more links, the others are left to the build. */
    private static final int MOST_LINKS = 2_000;

    private static final int MOST_KNOWN = 50_000;

    private final SiteIndex index;
    private final LinkResolver resolver;
    private final SourceSearch sources;
    private final Set<String> good = ConcurrentHashMap.newKeySet();

    /**
     * Of a site.
     *
     * @param served whether there would be a file of that key, and it would have a URL
     * @param project sources are named relative to it
     * @param sourceFolders where the line of a link is looked for besides the page's own source
     */
    public SinglePageCheck(
            SiteIndex index, Predicate<String> served, Path project, List<Path> sourceFolders) {
        this.index = index;
        this.resolver = new LinkResolver(index.settings(), new SiteLookup(index, served));
        this.sources = new SourceSearch(project, sourceFolders);
    }

    /**
     * The links of a page that lead nowhere.
     *
     * @param key of its file
     * @param source that it comes from, as messages name it
     */
    public List<Problem> broken(String key, String source, byte[] html) {
        PageScan scan = PageScan.of(html, new ElementKinds());
        DocumentBase own = DocumentBase.of(key, index.settings());
        Optional<DocumentBase> base =
                scan.baseHref().isEmpty()
                        ? Optional.of(own)
                        : resolver.base(own, scan.baseHref().get());
        if (base.isEmpty()) {
            return List.of();
        }
        List<Problem> broken = new ArrayList<>();
        scan.links().stream()
                .distinct()
                .limit(MOST_LINKS)
                .forEach(url -> check(url, base.get(), key, source, broken));
        return broken;
    }

    private void check(
            String url, DocumentBase base, String key, String source, List<Problem> broken) {
        boolean absolute = url.startsWith("/");
        if (absolute && good.contains(url)) {
            return;
        }
        if (resolver.resolve(url, base) instanceof LinkTarget.Nowhere nowhere) {
            broken.add(problem(url, nowhere, key, source));
        } else if (absolute && good.size() < MOST_KNOWN) {
            good.add(url);
        }
    }

    private Problem problem(String url, LinkTarget.Nowhere nowhere, String key, String source) {
        Optional<SourceSearch.Line> line = sources.find(source, url);
        CheckProblems.Spot spot =
                new CheckProblems.Spot(
                        line.map(SourceSearch.Line::source).orElse(source),
                        line.map(SourceSearch.Line::number).orElse(0),
                        key,
                        0,
                        "",
                        1);
        return CheckProblems.broken(spot, url, nowhere.path(), nowhere.reason(), List.of());
    }
}
