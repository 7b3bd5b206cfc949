package dev.perigee.generator.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of a site and the sources that they come from. */
public final class CompiledSite {

    /** The folder of class files, in the work directory. */
    static final String FOLDER = "classes";

    private final Path classes;
    private final Map<String, CompiledClass> byName = new HashMap<>();
    private final Map<String, List<String>> topLevel = new HashMap<>();

    CompiledSite(Path classes, List<CompiledClass> compiled) {
        this.classes = classes;
        for (CompiledClass each : compiled) {
            byName.put(each.name(), each);
            if (each.topLevel()) {
                topLevel.computeIfAbsent(each.page(), page -> new ArrayList<>()).add(each.name());
            }
        }
    }

    /** The folder of class files; the project's resources may lie there too. */
    public Path classes() {
        return classes;
    }

    /**
     * The binary names of the top-level classes of a page, sorted.
     *
     * @param page its path, relative to the pages folder
     */
    public List<String> topLevelClasses(String page) {
        return topLevel.getOrDefault(page, List.of()).stream().sorted().toList();
    }

    /**
     * The source of a class, as messages call it, such as {@code src/main/pages/posts/[id].java};
     * with it a line of a stack trace can be shown as a place in the project. Empty for classes
     * that were not compiled here.
     *
     * @param className a binary name, as stack traces have it
     */
    public Optional<String> sourceOf(String className) {
        return Optional.ofNullable(byName.get(className)).map(CompiledClass::source);
    }
}
