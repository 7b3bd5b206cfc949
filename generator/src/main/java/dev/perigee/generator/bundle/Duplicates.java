package dev.perigee.generator.bundle;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that two parts of the class path have, with different content. */
final class Duplicates {

    /** Two parts of the class path: whose files are taken, and whose are not. */
    private record Pair(String taken, String passedOver) {}

    private static final int SHOWN = 10;

    private final Map<Pair, List<String>> names =
            new TreeMap<>(Comparator.comparing(Pair::taken).thenComparing(Pair::passedOver));

    void compare(Resource taken, Resource passedOver) throws IOException {
        if (!taken.sameContent(passedOver)) {
            Pair pair = new Pair(taken.element().label(), passedOver.element().label());
            names.computeIfAbsent(pair, p -> new ArrayList<>()).add(taken.entry());
        }
    }

    /** One for each pair; of many pairs, ten. */
    List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        names.forEach(
                (pair, entries) -> {
                    if (warnings.size() < SHOWN) {
                        String first = entries.stream().sorted().findFirst().orElseThrow();
                        warnings.add(
                                BundleProblems.duplicates(
                                        pair.taken(), pair.passedOver(), first, entries.size()));
                    }
                });
        if (names.size() > SHOWN) {
            warnings.add(BundleProblems.moreDuplicates(names.size() - SHOWN));
        }
        return warnings;
    }
}
