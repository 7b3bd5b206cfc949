package dev.perigee.generator.bundle;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides what of a class path goes into one jar, so that a name finds there what it finds on the
 * class path.
 *
 * <p>Of the files of one name the first wins. With the versions of multi-release jars this means: a
 * file for release v is left out if an element before has the name for release v or lower, since
 * wherever the one would be found, the other is found first.
 */
final class ClassPathMerge {

    private final Map<String, List<Resource>> kept = new TreeMap<>();
    private final Map<String, Integer> lowestVersions = new HashMap<>();
    private final Duplicates duplicates = new Duplicates();

    /** Adds the next element of the class path. */
    void add(ClassPathElement element) throws IOException {
        List<Resource> resources = element.resources();
        for (Resource resource : resources) {
            MergeRule rule = MergeRule.of(resource);
            if (rule == MergeRule.FIRST) {
                addFirst(resource);
            } else if (rule != MergeRule.LEFT_OUT) {
                kept.computeIfAbsent(resource.entry(), entry -> new ArrayList<>()).add(resource);
            }
        }
        resources.forEach(r -> lowestVersions.merge(r.name(), r.version(), Math::min));
    }

    boolean has(String entry) {
        return kept.containsKey(entry);
    }

    /** The entries by their names, in order; an entry has more than one source if it is merged. */
    Map<String, List<Resource>> entries() {
        return kept;
    }

    List<Problem> warnings() {
        return duplicates.warnings();
    }

    private void addFirst(Resource resource) throws IOException {
        List<Resource> same = kept.get(resource.entry());
        if (same != null) {
            duplicates.compare(same.get(0), resource);
        } else if (!isHidden(resource)) {
            kept.put(resource.entry(), List.of(resource));
        }
    }

    private boolean isHidden(Resource resource) {
        Integer lowest = lowestVersions.get(resource.name());
        return lowest != null && lowest <= resource.version();
    }
}
