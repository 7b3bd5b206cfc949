package dev.perigee.dev.site;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was changed since the last state of a site.
 *
 * @param parts of it
 * @param paths of files and folders; empty if nobody knows which they are
 * @param moved whether files came or went, and were not only written
 */
public record Changes(Set<Part> parts, Set<Path> paths, boolean moved) {

    /** Keeps copies. */
    public Changes {
        parts = Set.copyOf(parts);
        paths = Set.copyOf(paths);
    }

    /** Everything may be another. */
    public static Changes all() {
        return new Changes(EnumSet.allOf(Part.class), Set.of(), true);
    }

    /** Nothing. */
    public static Changes none() {
        return new Changes(Set.of(), Set.of(), false);
    }

    /**
     * These files, as far as they are the project's.
     *
     * @param paths and whether each came or went
     */
    static Changes of(Map<Path, Boolean> paths, ProjectFolders folders) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Set<Path> own = new HashSet<>();
        boolean moved = false;
        for (Map.Entry<Path, Boolean> path : paths.entrySet()) {
            Set<Part> of = folders.partsOf(path.getKey());
            parts.addAll(of);
            if (!of.isEmpty()) {
                own.add(path.getKey());
                moved |= path.getValue();
            }
        }
        return new Changes(parts, own, moved);
    }

    /** Both of them. */
    public Changes and(Changes others) {
        Set<Part> both = new HashSet<>(parts);
        both.addAll(others.parts);
        boolean unknown = isUnknown() || others.isUnknown();
        Set<Path> all = new HashSet<>(paths);
        all.addAll(others.paths);
        return new Changes(both, unknown ? Set.of() : all, moved || others.moved);
    }

    private boolean isUnknown() {
        return !parts.isEmpty() && paths.isEmpty();
    }

    /** Whether any of these parts was changed. */
    public boolean touch(Part... any) {
        for (Part part : any) {
            if (parts.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is only this part that was changed. */
    public boolean areOnly(Part part) {
        return parts.equals(Set.of(part));
    }
}
