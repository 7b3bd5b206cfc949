package dev.perigee.generator.output;

import dev.perigee.api.Headers;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What hosts read: {@code _headers} and {@code _redirects} at the root of the output, the site's
 * own lines first; and in the work folder {@code live-routes.json} and, given {@code originUrl},
 * {@code nginx.conf} and {@code cloudflare-worker.js}.
 */
final class HostFiles {

    static final String HEADERS = "_headers";
    static final String REDIRECTS = "_redirects";

    private final Set<String> kept;
    private final StagedTree tree;
    private final LastSite last;
    private final Map<String, Path> ownRules;
    private final List<HostFile> files = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<String, byte[]> forPeople = new TreeMap<>();

    private HostFiles(
            Set<String> kept, StagedTree tree, LastSite last, Map<String, Path> ownRules) {
        this.kept = kept;
        this.tree = tree;
        this.last = last;
        this.ownRules = ownRules;
    }

    /**
     * @param kept names of host files that the site brings itself and that are not generated
     * @param ownRules the site's own {@code _headers} and {@code _redirects}
     */
    static HostFiles write(
            SiteIndex index,
            FinishedFiles files,
            Set<String> kept,
            Map<String, Path> ownRules,
            LastSite last,
            StagedTree tree)
            throws IOException {
        HostFiles host = new HostFiles(kept, tree, last, ownRules);
        List<LiveRoute> live = LiveRoute.of(index, files);
        host.writeHeaders(index.settings(), files);
        host.writeRedirects(index.settings(), files, live);
        host.writeForPeople(index.settings(), live);
        return host;
    }

    private void writeHeaders(SiteSettings settings, FinishedFiles files) throws IOException {
        HeaderRules rules = new HeaderRules(settings.base(), files);
        if (kept.contains(HEADERS) || (rules.count() == 0 && !ownRules.containsKey(HEADERS))) {
            return;
        }
        long[] count = {rules.count()};
        RuleFile file =
                new RuleFile(
                        tree,
                        HEADERS,
                        Optional.ofNullable(ownRules.get(HEADERS)),
                        line -> count[0] += line.startsWith("/") ? 1 : 0);
        rules.forEach((path, headers) -> writeRule(file, path, headers));
        finish(file);
        HostLimits.headers(count[0], file.longest()).ifPresent(warnings::add);
    }

    private static void writeRule(RuleFile file, String path, Headers headers) throws IOException {
        file.line(path);
        for (String name : headers.names()) {
            for (String value : headers.all(name)) {
                file.line("  " + name + ": " + value);
            }
        }
    }

    private void writeRedirects(SiteSettings settings, FinishedFiles files, List<LiveRoute> live)
            throws IOException {
        RedirectRules rules = new RedirectRules(settings, files);
        List<String> proxies =
                settings.originUrl()
                        .map(origin -> NetlifyProxy.lines(settings, live))
                        .orElse(List.of());
        warnings.addAll(rules.warnings());
        boolean nothing = rules.isEmpty() && proxies.isEmpty() && !ownRules.containsKey(REDIRECTS);
        if (kept.contains(REDIRECTS) || nothing) {
            return;
        }
        RedirectCount count = new RedirectCount();
        RuleFile file =
                new RuleFile(
                        tree, REDIRECTS, Optional.ofNullable(ownRules.get(REDIRECTS)), count::add);
        rules.forEach(
                line -> {
                    count.add(line);
                    file.line(line);
                });
        for (String line : proxies) {
            file.line(line);
        }
        finish(file);
        HostLimits.redirects(count, file.longest()).ifPresent(warnings::add);
    }

    private void finish(RuleFile file) throws IOException {
        files.add(file.finish(last, tree));
    }

    private void writeForPeople(SiteSettings settings, List<LiveRoute> live) {
        forPeople.put(
                "live-routes.json",
                LiveRoutesJson.of(settings, live).getBytes(StandardCharsets.UTF_8));
        if (settings.originUrl().isPresent()) {
            URI origin = settings.originUrl().get();
            forPeople.put(
                    "nginx.conf",
                    NginxProxy.of(settings.base(), origin, live).getBytes(StandardCharsets.UTF_8));
            forPeople.put(
                    "cloudflare-worker.js",
                    CloudflareProxy.of(settings.base(), origin, live)
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    Set<String> names() {
        return files.stream().map(HostFile::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are as they were in the last site. */
    Set<String> unchanged() {
        return files.stream()
                .filter(file -> !file.staged())
                .map(HostFile::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of the work folder, by name. */
    Map<String, byte[]> forPeople() {
        return forPeople;
    }

    List<Problem> warnings() {
        return warnings;
    }

    long changed() {
        return files.stream().filter(HostFile::staged).count();
    }

    long bytes() {
        return files.stream().mapToLong(HostFile::size).sum();
    }
}
