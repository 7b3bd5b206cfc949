package dev.perigee.core.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which files below the pages folder are routes, and what their names say. */
public final class RouteFiles {

    private static final String WELL_KNOWN = ".well-known";
    private static final String INDEX = "index";

    /** What a Java folder may hold beside classes. */
    private static final Set<String> NO_CLASSES = Set.of("package-info.java", "module-info.java");

    private RouteFiles() {}

    /**
     * Whether a file is a route source: it has a {@link SourceEnding}, and neither its name nor a
     * folder's starts with {@code _} or {@code .}, {@code .well-known} excepted. {@code
     * package-info.java} and {@code module-info.java} are none.
     *
     * @param path relative to the pages folder, with {@code /} between names
     */
    public static boolean isRoute(String path) {
        String[] names = path.split("/", -1);
        for (String name : names) {
            if (isPrivate(name)) {
                return false;
            }
        }
        String file = names[names.length - 1];
        return SourceEnding.of(file).isPresent() && !NO_CLASSES.contains(file);
    }

    /** Whether a file or folder of this name, and all that is in it, is kept out of the routes. */
    public static boolean isPrivate(String name) {
        return name.startsWith("_") || (name.startsWith(".") && !name.equals(WELL_KNOWN));
    }

    /** Whether a folder of this name is no part of the path: {@code (group)}. */
    public static boolean isGroup(String folder) {
        return folder.length() > 2
                && folder.startsWith("(")
                && folder.indexOf(')') == folder.length() - 1;
    }

    /** The segments that a source path stands for, each as it is written. */
    static List<String> sourceSegments(String path) {
        SourceEnding ending =
                SourceEnding.of(path).orElseThrow(() -> PatternProblems.noSourceEnding(path));
        String uncut = ending.cutFrom(path);
        int slash = uncut.lastIndexOf('/');
        List<String> segments = new ArrayList<>();
        if (slash >= 0) {
            segments.addAll(folderSegments(uncut.substring(0, slash)));
        }
        String name = uncut.substring(slash + 1);
        if (!name.equals(INDEX)) {
            segments.add(name);
        }
        return segments;
    }

    /** The segments that a folder stands for: all its names but those of groups. */
    static List<String> folderSegments(String folder) {
        return Arrays.stream(folder.split("/", -1)).filter(name -> !isGroup(name)).toList();
    }
}
