package dev.perigee.generator.output;

import dev.perigee.core.index.SiteSettings;
import dev.perigee.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the redirects of a site to where they end, as a browser would. */
final class RedirectChains {

    /** Browsers take more, but each is a wait for the visitor. */
    private static final int MAX_STEPS = 5;

    private final SiteSettings settings;
    private final Map<String, SpooledFile> redirects;

    private RedirectChains(SiteSettings settings, Map<String, SpooledFile> redirects) {
        this.settings = settings;
        this.redirects = redirects;
    }

    /**
     * @param redirects by their path, encoded, with the site's base
     * @throws OutputException if any goes round in circles or takes too many steps
     */
    static void check(SiteSettings settings, Map<String, SpooledFile> redirects)
            throws OutputException {
        RedirectChains chains = new RedirectChains(settings, redirects);
        List<Problem> problems =
                redirects.keySet().stream().map(chains::problem).flatMap(Optional::stream).toList();
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
    }

    private Optional<Problem> problem(String start) {
        List<String> steps = new ArrayList<>(List.of(start));
        Optional<SpooledFile> first = Optional.ofNullable(redirects.get(start));
        for (Optional<SpooledFile> at = first; at.isPresent(); ) {
            String target = path(at.get().headers().get("Location"));
            boolean circle = steps.contains(target);
            steps.add(target);
            if (circle || steps.size() > MAX_STEPS + 1) {
                OutputFile file = first.orElseThrow().file();
                return Optional.of(
                        circle
                                ? OutputProblems.redirectCircle(file, steps)
                                : OutputProblems.redirectChain(file, steps));
            }
            at = Optional.ofNullable(redirects.get(target));
        }
        return Optional.empty();
    }

    /** The path of a location on this site, without query and fragment. */
    private String path(String location) {
        String origin = settings.origin().map(Object::toString).orElse("");
        String local =
                !origin.isEmpty() && location.startsWith(origin + "/")
                        ? location.substring(origin.length())
                        : location;
        return local.split("[?#]", 2)[0];
    }
}
