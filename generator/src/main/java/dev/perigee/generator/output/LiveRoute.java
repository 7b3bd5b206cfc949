package dev.perigee.generator.output;

import dev.perigee.core.index.RouteEntry;
import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.routing.Piece;
import dev.perigee.core.routing.RoutePattern;
import dev.perigee.core.routing.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A route that the jar answers.
 *
 * @param mayBeFile whether there are files below its pattern, which win over it
 */
record LiveRoute(RouteEntry entry, RoutePattern pattern, boolean mayBeFile) {

    /** The live routes of a site, in match order. */
    static List<LiveRoute> of(SiteIndex index, FinishedFiles files) throws IOException {
        List<Search> searches = new ArrayList<>();
        for (RouteEntry entry : index.routes()) {
            if (!entry.prerendered()) {
                searches.add(new Search(entry));
            }
        }
        if (!searches.isEmpty()) {
            files.forEachServed(
                    file -> {
                        String path = UrlPaths.of(file.key());
                        searches.forEach(search -> search.look(path));
                    });
        }
        return searches.stream().map(Search::result).toList();
    }

    /** The paths in the words of a regular expression, decoded, with the site's base. */
    String regex(String base) {
        StringBuilder literal = new StringBuilder();
        PathRegex.appendLiteral(literal, base);
        return "^" + literal + PathRegex.of(pattern).substring(1);
    }

    /** Looks for files below a pattern; few get as far as the regular expression. */
    private static final class Search {
        private final RouteEntry entry;
        private final RoutePattern pattern;
        private final String start;
        private final Pattern regex;
        private boolean found;

        Search(RouteEntry entry) {
            this.entry = entry;
            this.pattern = RoutePattern.parse(entry.pattern());
            this.start = start(pattern);
            this.regex = PathRegex.compile(pattern);
        }

        void look(String path) {
            found = found || (path.startsWith(start) && regex.matcher(path).matches());
        }

        LiveRoute result() {
            return new LiveRoute(entry, pattern, found);
        }

        /** What all paths of a pattern begin with. */
        private static String start(RoutePattern pattern) {
            StringBuilder start = new StringBuilder();
            for (Segment segment : pattern.segments()) {
                if (segment.pieces().size() > 1
                        || !(segment.pieces().get(0) instanceof Piece.Text text)) {
                    break;
                }
                start.append('/').append(text.text());
            }
            return start.toString();
        }
    }
}
