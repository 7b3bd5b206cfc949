package dev.perigee.generator.output;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What hosts are told of a site: {@code _headers} and {@code _redirects} for Netlify and
 * Cloudflare, a worker for Cloudflare that hands live routes to the jar, and, for people and other
 * tools, a list of the live routes and locations for nginx.
 */
final class HostFiles {

    static final String LIVE_ROUTES = "live-routes.json";
    static final String NGINX = "nginx.conf";

    private final SiteSettings settings;
    private final FinishedFiles files;
    private final Map<String, Path> ownRules;
    private final LastSite last;
    private final StagedTree tree;
    private final List<HostFile> written = new ArrayList<>();
    private final Map<String, byte[]> forPeople = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    private HostFiles(
            SiteSettings settings,
            FinishedFiles files,
            Map<String, Path> ownRules,
            LastSite last,
            StagedTree tree) {
        this.settings = settings;
        this.files = files;
        this.ownRules = ownRules;
        this.last = last;
        this.tree = tree;
    }

    /**
     * Writes them into the staged tree.
     *
     * @param present files of the public folder that hosts read
     * @param ownRules the site's own rules, by name
     * @throws OutputException if redirects lead nowhere
     */
    static HostFiles write(
            SiteIndex index,
            FinishedFiles files,
            Set<String> present,
            Map<String, Path> ownRules,
            LastSite last,
            StagedTree tree)
            throws IOException {
        HostFiles host = new HostFiles(index.settings(), files, ownRules, last, tree);
        List<LiveRoute> live = LiveRoute.of(index, files);
        host.writeHeaders();
        host.writeRedirects(live);
        host.writeWorker(live, present);
        host.forPeople.put(LIVE_ROUTES, LiveRoutesFile.of(host.settings, live));
        return host;
    }

    Set<String> names() {
        return Set.copyOf(written.stream().map(HostFile::name).toList());
    }

    /** Those that are as they were in the last site. */
    List<String> unchanged() {
        return written.stream().filter(file -> !file.staged()).map(HostFile::name).toList();
    }

    long changed() {
        return written.stream().filter(HostFile::staged).count();
    }

    long bytes() {
        return written.stream().mapToLong(HostFile::size).sum();
    }

    /** Files for the work folder. */
    Map<String, byte[]> forPeople() {
        return forPeople;
    }

    List<Problem> warnings() {
        return warnings;
    }

    private void writeHeaders() throws IOException {
        HeaderRules rules = new HeaderRules(settings.base(), files);
        Optional<Path> own = Optional.ofNullable(ownRules.get("_headers"));
        if (own.isEmpty() && rules.count() == 0) {
            return;
        }
        HostLimits limits = new HostLimits();
        RuleFile file = new RuleFile(tree, "_headers", own, limits::ownHeaderLine);
        rules.forEach(
                (path, headers) -> {
                    file.line(path);
                    for (String name : headers.names()) {
                        for (String value : headers.all(name)) {
                            file.line("  " + name + ": " + value);
                        }
                    }
                });
        written.add(file.finish(last, tree));
        limits.checkHeaders(rules.count(), file.longest()).ifPresent(warnings::add);
    }

    private void writeRedirects(List<LiveRoute> live) throws IOException {
        RedirectRules rules = new RedirectRules(settings, files);
        List<String> netlify = new ArrayList<>(NetlifyProxies.lines(settings, live));
        netlify.addAll(NetlifyErrorPages.lines(settings.base(), files));
        Optional<Path> own = Optional.ofNullable(ownRules.get("_redirects"));
        warnings.addAll(rules.warnings());
        if (own.isEmpty() && rules.isEmpty() && netlify.isEmpty()) {
            return;
        }
        HostLimits limits = new HostLimits();
        RuleFile file = new RuleFile(tree, "_redirects", own, limits::redirectLine);
        rules.forEach(
                line -> {
                    limits.redirectLine(line);
                    file.line(line);
                });
        limits.checkRedirects(file.longest()).ifPresent(warnings::add);
        for (String line : netlify) {
            file.line(line);
        }
        written.add(file.finish(last, tree));
    }

    private void writeWorker(List<LiveRoute> live, Set<String> present) throws IOException {
        if (live.isEmpty() || settings.originUrl().isEmpty()) {
            return;
        }
        forPeople.put(NGINX, NginxLocations.of(settings, live));
        if (present.contains(CloudflareWorker.WORKER)
                || present.contains(CloudflareWorker.ROUTES)) {
            warnings.add(OutputProblems.ownWorker());
            return;
        }
        writeText(CloudflareWorker.WORKER, CloudflareWorker.worker(settings, live));
        writeText(CloudflareWorker.ROUTES, CloudflareWorker.routes(settings, live));
    }

    private void writeText(String name, byte[] text) throws IOException {
        RuleFile file = new RuleFile(tree, name, Optional.empty(), line -> {});
        file.line(new String(text, StandardCharsets.UTF_8).stripTrailing());
        written.add(file.finish(last, tree));
    }
}
