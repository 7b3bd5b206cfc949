package dev.perigee.generator.check;

import dev.perigee.generator.problem.Nearest;
import dev.perigee.generator.problem.Problem;
import java.util.List;

/** All that this package has to say to the site's author. */
final class CheckProblems {

    /**
     * Where something stands.
     *
     * @param source what the page comes from, as messages name it
     * @param sourceLine in it; 0 if it is not known
     * @param page the key of the finished page
     * @param pageLine in it; 0 if it is not known
     * @param text of the link; empty if it has none
     * @param pages how many pages have it
     */
    record Spot(String source, int sourceLine, String page, int pageLine, String text, int pages) {}

    /**
     * The ids of a page.
     *
     * @param nearest to the one that is not there
     * @param all in the order of the page
     */
    record Ids(List<String> nearest, List<String> all) {

        private static final int SHOWN = 8;

        String sentence() {
            if (!nearest.isEmpty() || all.isEmpty()) {
                return Nearest.question(nearest);
            }
            String more = all.size() > SHOWN ? " and " + (all.size() - SHOWN) + " more" : "";
            String first = String.join("', '", all.subList(0, Math.min(SHOWN, all.size())));
            return " There are '" + first + "'" + more + ".";
        }
    }

    private CheckProblems() {}

    static Problem broken(Spot spot, String url, String path, String reason, List<String> nearest) {
        boolean same = url.equals(path);
        return problem(
                spot,
                "The link '"
                        + url
                        + "'"
                        + text(spot)
                        + " leads nowhere: "
                        + reason
                        + (same || reason.contains("Did you") ? "" : " at " + path)
                        + (reason.endsWith("?") ? "" : ".")
                        + Nearest.question(nearest));
    }

    static Problem anchor(Spot spot, String url, String id, String target, Ids ids) {
        return problem(
                spot,
                "The link '"
                        + url
                        + "'"
                        + text(spot)
                        + " asks for an element with the id '"
                        + id
                        + "', and "
                        + target
                        + " has none."
                        + ids.sentence());
    }

    static Problem detour(Spot spot, String url, String proper, String setting) {
        return problem(
                spot,
                "The link '"
                        + url
                        + "'"
                        + text(spot)
                        + " takes a redirect, as trailingSlash is "
                        + setting
                        + ". Write '"
                        + proper
                        + "'.");
    }

    static Problem flaw(Spot spot, String flaw) {
        return problem(spot, "The HTML is not well-formed: " + flaw + ".");
    }

    static Problem more(long count, boolean atLeast) {
        return Problem.of(
                "There "
                        + (count == 1 ? "is " : "are ")
                        + (atLeast ? "at least " : "")
                        + count
                        + " more "
                        + (count == 1 ? "finding" : "findings")
                        + " like these. Correct the first ones and build again.");
    }

    private static Problem problem(Spot spot, String message) {
        String whole = message + place(spot);
        return spot.sourceLine() > 0
                ? Problem.at(spot.source(), spot.sourceLine(), whole)
                : Problem.in(spot.source(), whole);
    }

    private static String text(Spot spot) {
        return spot.text().isEmpty() ? "" : " (\"" + spot.text() + "\")";
    }

    private static String place(Spot spot) {
        String others =
                switch (spot.pages()) {
                    case 1 -> "";
                    case 2 -> ", and on one more page";
                    default -> ", and on " + (spot.pages() - 1) + " more pages";
                };
        return " It is "
                + (spot.pageLine() > 0 ? "on line " + spot.pageLine() + " of " : "in ")
                + spot.page()
                + others
                + ".";
    }
}
