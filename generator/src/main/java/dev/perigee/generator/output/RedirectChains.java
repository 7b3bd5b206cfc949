package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.problem.Problem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Follows the redirects of a site to where they end, as a browser would. */
final class RedirectChains {

    /** Browsers take more, but each is a wait for the visitor. */
    private static final int MAX_STEPS = 5;

    private final String origin;
    private final Map<String, SpooledFile> redirects;
    private final Map<String, Problem> problems = new TreeMap<>();

    private RedirectChains(SiteSettings settings, Map<String, SpooledFile> redirects) {
        this.origin = settings.origin().map(URI::toString).orElse("");
        this.redirects = redirects;
    }

    /**
     * Fails if some go round in circles or take too many steps.
     *
     * @param redirects by their path, encoded, with the site's base
     */
    static void check(SiteSettings settings, Map<String, SpooledFile> redirects)
            throws OutputException {
        RedirectChains chains = new RedirectChains(settings, redirects);
        redirects.forEach(chains::follow);
        if (!chains.problems.isEmpty()) {
            throw new OutputException(List.copyOf(chains.problems.values()));
        }
    }

    private void follow(String start, SpooledFile first) {
        List<String> steps = new ArrayList<>(List.of(start));
        Optional<SpooledFile> next = Optional.of(first);
        while (next.isPresent()) {
            String target = path(next.get());
            boolean circle = steps.contains(target);
            steps.add(target);
            if (circle || steps.size() > MAX_STEPS + 1) {
                problems.putIfAbsent(
                        first.key(),
                        circle
                                ? OutputProblems.redirectCircle(first.file(), steps)
                                : OutputProblems.redirectChain(first.file(), steps));
                return;
            }
            next = Optional.ofNullable(redirects.get(target));
        }
    }

    /**
     * Where a redirect goes, without query and fragment, and without the origin if that is ours.
     */
    private String path(SpooledFile redirect) {
        String location = redirect.headers().get("Location");
        boolean ours = !origin.isEmpty() && location.startsWith(origin + "/");
        String path = ours ? location.substring(origin.length()) : location;
        return path.replaceFirst("[?#].*", "");
    }
}
