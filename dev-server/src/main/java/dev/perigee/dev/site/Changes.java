package dev.perigee.dev.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What was changed since the last state of a site.
 *
 * @param parts of it
 * @param paths of files and folders; empty if nobody knows which they are
 */
public record Changes(Set<Part> parts, Set<Path> paths) {

    /** Keeps copies. */
    public Changes {
        parts = Set.copyOf(parts);
        paths = Set.copyOf(paths);
    }

    /** Everything may be another. */
    public static Changes all() {
        return new Changes(EnumSet.allOf(Part.class), Set.of());
    }

    /** Nothing. */
    public static Changes none() {
        return new Changes(Set.of(), Set.of());
    }

    /** These files, as far as they are the project's. */
    static Changes of(Collection<Path> paths, ProjectFolders folders) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Set<Path> own = new HashSet<>();
        for (Path path : paths) {
            Set<Part> of = folders.partsOf(path);
            parts.addAll(of);
            if (!of.isEmpty()) {
                own.add(path);
            }
        }
        return new Changes(parts, own);
    }

    /** Both of them. */
    public Changes and(Changes others) {
        Set<Part> both = new HashSet<>(parts);
        both.addAll(others.parts);
        boolean unknown = isUnknown() || others.isUnknown();
        Set<Path> all = new HashSet<>(paths);
        all.addAll(others.paths);
        return new Changes(both, unknown ? Set.of() : all);
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
