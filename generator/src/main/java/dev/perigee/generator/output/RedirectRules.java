package dev.perigee.generator.output;

import dev.perigee.core.index.RedirectEntry;
import dev.perigee.core.index.SiteSettings;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lines in the syntax of {@code _redirects}, as Netlify and Cloudflare read it, in the order in
 * which hosts want them: single paths first, then patterns, then what is handed to the jar.
 */
final class RedirectRules {

    /** So many single paths are sorted, and followed to their ends; more come in table order. */
    private static final int SORTED = 10_000;

    private final SiteSettings settings;
    private final FinishedFiles files;
    private final List<String> patterns = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private long redirectingFiles;

    /** Takes a line without its end. */
    interface Target {
        void line(String line) throws IOException;
    }

    RedirectRules(SiteSettings settings, FinishedFiles files) throws IOException {
        this.settings = settings;
        this.files = files;
        files.forEachServed(file -> redirectingFiles += isRedirect(file) ? 1 : 0);
        for (RedirectEntry redirect : settings.redirects()) {
            RoutePattern pattern = RoutePattern.parse(redirect.pattern());
            if (pattern.isDynamic()) {
                addPattern(redirect, pattern);
            }
        }
    }

    private static boolean isRedirect(SpooledFile file) {
        return file.status() >= 300 && file.status() < 400 && file.headers().has("Location");
    }

    boolean isEmpty() {
        return redirectingFiles == 0 && patterns.isEmpty();
    }

    List<Problem> warnings() {
        return warnings;
    }

    /**
     * Hands out all lines.
     *
     * @throws OutputException if redirects go round in circles or take too many steps
     */
    void forEach(Target target) throws IOException {
        if (redirectingFiles > SORTED) {
            forEachFile((path, file) -> target.line(line(path, file)));
        } else {
            Map<String, SpooledFile> sorted = new TreeMap<>();
            forEachFile(sorted::put);
            RedirectChains.check(settings, sorted);
            for (Map.Entry<String, SpooledFile> redirect : sorted.entrySet()) {
                target.line(line(redirect.getKey(), redirect.getValue()));
            }
        }
        for (String line : patterns) {
            target.line(line);
        }
    }

    private interface Redirects {
        void add(String path, SpooledFile file) throws IOException;
    }

    private void forEachFile(Redirects redirects) throws IOException {
        if (redirectingFiles == 0) {
            return;
        }
        files.forEachServed(
                file -> {
                    if (isRedirect(file)) {
                        for (String path : UrlPaths.spellings(settings.base(), file.key())) {
                            redirects.add(path, file);
                        }
                    }
                });
    }

    private static String line(String path, SpooledFile file) {
        return path + " " + file.headers().get("Location") + " " + file.status();
    }

    private void addPattern(RedirectEntry redirect, RoutePattern pattern) throws IOException {
        List<HostPattern> paths = HostPattern.withPlaceholders(settings.base(), pattern);
        if (!paths.stream().allMatch(HostPattern::isExact)) {
            warnings.add(OutputProblems.redirectForJarOnly(redirect.pattern()));
            return;
        }
        for (HostPattern path : paths) {
            String target = target(redirect.target(), pattern, path.text());
            boolean anyHost = target.startsWith("/:splat");
            if (anyHost && settings.origin().isEmpty()) {
                warnings.add(OutputProblems.redirectNeedsSite(redirect.pattern()));
            } else {
                String origin = anyHost ? settings.origin().get().toString() : "";
                patterns.add(path.text() + " " + origin + target + " " + redirect.status());
            }
        }
        findShadowed(redirect, PathRegex.compile(pattern));
    }

    /** The target, with placeholders for the parameters that the path has, and none for others. */
    private String target(String target, RoutePattern pattern, String path) {
        String filled = target;
        for (Piece.Parameter parameter : pattern.parametersByName().values()) {
            String placeholder = HostPattern.placeholder(pattern, parameter);
            boolean there = path.contains(placeholder.equals(":splat") ? "*" : placeholder);
            String spelled =
                    "\\[\\[?(?:\\.\\.\\.)?"
                            + Pattern.quote(parameter.name())
                            + "(?:=[^\\[\\]]*)?]?]";
            filled = filled.replaceAll(there ? spelled : "/?" + spelled, there ? placeholder : "");
        }
        boolean onSite = filled.isEmpty() || filled.startsWith("/");
        return onSite ? settings.base() + (filled.isEmpty() ? "/" : filled) : filled;
    }

    private void findShadowed(RedirectEntry redirect, Pattern paths) throws IOException {
        List<String> found = new ArrayList<>();
        files.forEachServed(
                file -> {
                    if (found.isEmpty() && paths.matcher(UrlPaths.of(file.key())).matches()) {
                        found.add(file.key());
                    }
                });
        Optional<String> example = found.stream().findFirst();
        example.ifPresent(
                key -> warnings.add(OutputProblems.redirectOverFile(redirect.pattern(), key)));
    }
}
