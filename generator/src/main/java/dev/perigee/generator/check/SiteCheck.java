package dev.perigee.generator.check;

import dev.perigee.core.index.KeyHash;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.assets.CssScanner;
import dev.perigee.generator.assets.Reference;
import dev.perigee.generator.output.FinishedSite;
import dev.perigee.generator.output.LongSet;
import dev.perigee.generator.output.SpooledFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;

/**
 * Reads all pages and style sheets of a rendered site, on several threads, and finds the links that
 * lead nowhere, in the site itself; other sites are not asked. A link is {@code href}, {@code src},
 * {@code srcset}, {@code poster}, {@code action}, {@code data} of an object, {@code url(…)} in
 * styles, the target of a refresh, and the images and URLs of Open Graph. It leads to a file, a
 * live route or a redirect, and its fragment to an element of the page.
 *
 * <p>Of a page nothing stays but what was found, and eight bytes for each anchor of another page
 * that a link asks for: those pages are read once more for it.
 */
final class SiteCheck {

    /** Larger pages are not looked at; nobody writes them by hand. */
    private static final long LARGEST = 32L << 20;

    private final FinishedSite site;
    private final SiteSettings settings;
    private final LinkResolver resolver;
    private final InParallel parallel;
    private final Findings findings = new Findings();
    private final PageNotes notes;
    private final LongSet wantedPages = new LongSet();
    private final LongSet wantedAnchors = new LongSet();
    private final LongSet foundAnchors = new LongSet();

    SiteCheck(FinishedSite site, SiteIndex index, Set<String> alsoThere, int threads) {
        this.site = site;
        this.settings = index.settings();
        this.resolver = new LinkResolver(settings, new SiteLookup(site, index, alsoThere));
        this.parallel = new InParallel(threads, site.size());
        this.notes = new PageNotes(site.size());
    }

    void run() throws IOException, InterruptedException {
        parallel.forEach(() -> new KnownLinks(resolver, settings), this::check);
        if (wantedAnchors.size() == 0) {
            return;
        }
        parallel.forEach(ElementKinds::new, this::findAnchors);
        if (foundAnchors.size() < wantedAnchors.size()) {
            parallel.forEach(() -> new KnownLinks(resolver, settings), this::tellAnchors);
        }
    }

    Findings findings() {
        return findings;
    }

    PageNotes notes() {
        return notes;
    }

    private void check(int index, KnownLinks links) throws IOException {
        SpooledFile file = site.at(index);
        if (file.size() > LARGEST) {
            return;
        }
        if (file.isHtml()) {
            PageScan page = PageScan.of(Files.readAllBytes(site.path(file)), links.kinds());
            notes.note(index, page);
            links.startPage(file.key(), page.baseHref());
            boolean redirects = file.headers().has("Location");
            for (String url : page.links()) {
                if (!links.isKnownAsGood(url)) {
                    LinkTarget target = links.resolve(url);
                    if (!redirects) {
                        judge(file.key(), url, target, Optional.of(page), 0);
                    } else if (target instanceof LinkTarget.Nowhere nowhere) {
                        tellRedirect(file, url, nowhere);
                    }
                }
            }
            tellFlaws(file, page);
        } else if (file.served() && file.key().endsWith(".css")) {
            checkStyles(file, links);
        }
    }

    private void checkStyles(SpooledFile file, KnownLinks links) throws IOException {
        String css = Files.readString(site.path(file), StandardCharsets.ISO_8859_1);
        links.startPage(file.key(), Optional.empty());
        for (Reference reference : CssScanner.references(css)) {
            String url = reference.url().strip();
            if (reference.required() && !url.isEmpty() && !url.startsWith("#")) {
                judge(file.key(), url, links.resolve(url), Optional.empty(), reference.line());
            }
        }
    }

    private void judge(
            String page, String url, LinkTarget target, Optional<PageScan> scan, int line) {
        if (target instanceof LinkTarget.Nowhere nowhere) {
            findings.add(Findings.Kind.BROKEN, nowhere.path(), nowhere.reason(), page, url, line);
        } else if (target instanceof LinkTarget.Detour detour) {
            findings.add(Findings.Kind.DETOUR, detour.path(), detour.proper(), page, url, line);
        } else if (target instanceof LinkTarget.File file && !file.fragment().isEmpty()) {
            if (!file.key().equals(page)) {
                want(file);
            } else if (scan.isPresent() && !hasAnchor(scan.get(), file.fragment())) {
                tellAnchor(page, url, file);
            }
        }
    }

    /** A host may know more of where it sends people, so this is for the author to judge. */
    private void tellRedirect(SpooledFile file, String url, LinkTarget.Nowhere nowhere) {
        findings.add(Findings.Kind.REDIRECT, nowhere.path(), nowhere.reason(), file.key(), url, 0);
    }

    private static boolean hasAnchor(PageScan page, String fragment) {
        return page.anchors().contains(fragment)
                || page.anchors().contains(Fragments.decoded(fragment));
    }

    private synchronized void want(LinkTarget.File target) {
        wantedPages.add(KeyHash.of(target.key()));
        wantedAnchors.add(anchor(target.key(), target.fragment()));
    }

    private static long anchor(String key, String fragment) {
        return KeyHash.of(key + '#' + Fragments.decoded(fragment));
    }

    /** Marks the wanted anchors that a page has; a file that is no page has them all. */
    private void findAnchors(int index, ElementKinds kinds) throws IOException {
        String key = site.keyAt(index);
        if (!wantedPages.contains(KeyHash.of(key))) {
            return;
        }
        SpooledFile file = site.at(index);
        if (!file.isHtml() || file.size() > LARGEST) {
            return;
        }
        PageScan page = PageScan.of(Files.readAllBytes(site.path(file)), kinds);
        for (String anchor : page.anchors()) {
            mark(KeyHash.of(key + '#' + anchor));
        }
    }

    private synchronized void mark(long anchor) {
        if (wantedAnchors.contains(anchor)) {
            foundAnchors.add(anchor);
        }
    }

    private void tellAnchors(int index, KnownLinks links) throws IOException {
        SpooledFile file = site.at(index);
        if (!file.isHtml() || file.size() > LARGEST) {
            return;
        }
        PageScan page = PageScan.of(Files.readAllBytes(site.path(file)), links.kinds());
        links.startPage(file.key(), page.baseHref());
        for (String url : page.links()) {
            if (url.indexOf('#') >= 0
                    && links.resolve(url) instanceof LinkTarget.File target
                    && !target.fragment().isEmpty()
                    && !target.key().equals(file.key())
                    && isMissing(target)) {
                tellAnchor(file.key(), url, target);
            }
        }
    }

    private boolean isMissing(LinkTarget.File target) {
        return !foundAnchors.contains(anchor(target.key(), target.fragment()))
                && site.find(target.key())
                        .filter(file -> file.isHtml() && file.status() == 200)
                        .isPresent();
    }

    private void tellAnchor(String page, String url, LinkTarget.File target) {
        findings.add(
                Findings.Kind.ANCHOR,
                target.key() + '#' + Fragments.decoded(target.fragment()),
                target.key(),
                page,
                url,
                0);
    }

    private void tellFlaws(SpooledFile file, PageScan page) throws IOException {
        if (page.flaws().isEmpty()) {
            return;
        }
        byte[] html = Files.readAllBytes(site.path(file));
        for (Nesting.Flaw flaw : page.flaws()) {
            int line = 1;
            for (int i = 0; i < flaw.position(); i++) {
                line += html[i] == '\n' ? 1 : 0;
            }
            findings.add(Findings.Kind.FLAW, flaw.message(), "", file.key(), "", line);
        }
    }
}
