package dev.perigee.generator.check;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.SpooledFile;
import dev.perigee.generator.output.UrlPaths;
import dev.perigee.generator.problem.Nearest;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The check of a rendered site before it is published: links and anchors that lead nowhere, links
 * that take a redirect, HTML that is not well-formed.
 *
 * <pre>{@code
 * LinkCheck check = LinkCheck.of(stage.finish(index), index, Set.of("sitemap.xml"), …);
 * check.broken();   // these fail the build, or are warnings if failOnBrokenLinks is off
 * check.warnings();
 * }</pre>
 */
public final class LinkCheck {

    /** More would not help anybody. */
    private static final int TOLD = 20;

    private final FinishedSite site;
    private final SiteSettings settings;
    private final Findings findings;
    private final PageNotes notes;
    private final Locator locator;
    private final SourceSearch sources;

    private LinkCheck(
            FinishedSite site,
            SiteSettings settings,
            Findings findings,
            PageNotes notes,
            SourceSearch sources) {
        this.site = site;
        this.settings = settings;
        this.findings = findings;
        this.notes = notes;
        this.locator = new Locator(site);
        this.sources = sources;
    }

    /**
     * Reads the whole site, unless it is the one that was read last and was good.
     *
     * @param alsoThere keys of files that will be added, so that links to them are good
     * @param project sources are named relative to it
     * @param sourceFolders where the line of a link is looked for besides the page's own source
     * @param threads how many threads read
     * @param memory a file to remember a good site in
     */
    public static LinkCheck of(
            FinishedSite site,
            SiteIndex index,
            Set<String> alsoThere,
            Path project,
            List<Path> sourceFolders,
            int threads,
            Path memory)
            throws IOException, InterruptedException {
        SourceSearch sources = new SourceSearch(project, sourceFolders);
        CheckMemory known = CheckMemory.of(memory, site, index, alsoThere);
        Optional<PageNotes> notes = known.find();
        if (notes.isPresent()) {
            Findings none = new Findings();
            return new LinkCheck(site, index.settings(), none, notes.get(), sources);
        }
        SiteCheck check = new SiteCheck(site, index, alsoThere, threads);
        check.run();
        if (check.findings().all().isEmpty()) {
            known.keep(check.notes());
        }
        return new LinkCheck(site, index.settings(), check.findings(), check.notes(), sources);
    }

    /** What the pages say to search engines. */
    public PageNotes notes() {
        return notes;
    }

    /** Links and anchors that lead nowhere. */
    public List<Problem> broken() throws IOException {
        return told(EnumSet.of(Findings.Kind.BROKEN, Findings.Kind.ANCHOR));
    }

    /** What the site's author should look at. */
    public List<Problem> warnings() throws IOException {
        return told(EnumSet.of(Findings.Kind.REDIRECT, Findings.Kind.DETOUR, Findings.Kind.FLAW));
    }

    private List<Problem> told(Set<Findings.Kind> kinds) throws IOException {
        List<Problem> problems = new ArrayList<>();
        long more = 0;
        for (Findings.Finding finding : findings.all()) {
            if (!kinds.contains(finding.kind())) {
                continue;
            }
            if (problems.size() < TOLD) {
                problems.add(problem(finding));
            } else {
                more++;
            }
        }
        if (more > 0) {
            problems.add(CheckProblems.more(more, !findings.isComplete()));
        }
        return problems;
    }

    private Problem problem(Findings.Finding finding) throws IOException {
        CheckProblems.Spot spot = spot(finding);
        return switch (finding.kind()) {
            case BROKEN, REDIRECT ->
                    CheckProblems.broken(
                            spot,
                            finding.url(),
                            finding.subject(),
                            finding.detail(),
                            nearestPaths(finding));
            case ANCHOR -> {
                String id = finding.subject().substring(finding.detail().length() + 1);
                yield CheckProblems.anchor(
                        spot, finding.url(), id, finding.detail(), ids(finding, id));
            }
            case DETOUR ->
                    CheckProblems.detour(
                            spot,
                            finding.url(),
                            finding.detail(),
                            settings.trailingSlash().name().toLowerCase(Locale.ROOT));
            case FLAW -> CheckProblems.flaw(spot, finding.subject());
        };
    }

    private CheckProblems.Spot spot(Findings.Finding finding) throws IOException {
        String source = site.find(finding.page()).map(f -> f.file().source()).orElse("");
        Locator.Spot found =
                finding.line() > 0
                        ? new Locator.Spot(finding.line(), "")
                        : locator.find(finding.page(), finding.url());
        int sourceLine = 0;
        if (!finding.url().isEmpty()) {
            var line = sources.find(source, finding.url());
            source = line.map(SourceSearch.Line::source).orElse(source);
            sourceLine = line.map(SourceSearch.Line::number).orElse(0);
        }
        return new CheckProblems.Spot(
                source, sourceLine, finding.page(), found.line(), found.text(), finding.pages());
    }

    private List<String> nearestPaths(Findings.Finding finding) {
        if (finding.detail().contains("Did you mean")) {
            return List.of();
        }
        String path = finding.subject();
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Nearest.of(bare, this::paths);
    }

    /** The paths of all files, as links would have them but for slashes at the end. */
    private Iterator<String> paths() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < site.size();
            }

            @Override
            public String next() {
                return UrlPaths.encoded(settings.base(), UrlPaths.of(site.keyAt(next++)));
            }
        };
    }

    private CheckProblems.Ids ids(Findings.Finding finding, String id) throws IOException {
        SpooledFile target = site.find(finding.detail()).orElseThrow();
        byte[] html = Files.readAllBytes(site.path(target));
        Set<String> all = PageScan.of(html, new ElementKinds()).anchors();
        return new CheckProblems.Ids(Nearest.of(id, all), List.copyOf(all));
    }
}
