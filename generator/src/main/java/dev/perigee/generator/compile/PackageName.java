package dev.perigee.generator.compile;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Package names for pages; a page may be in any package, whatever its folder is called. */
final class PackageName {

    private PackageName() {}

    /** {@code api.tasks} for {@code api/tasks/[id].json.java}; empty in the pages folder itself. */
    static String ofFolder(String page) {
        int end = page.lastIndexOf('/');
        return end < 0
                ? ""
                : Arrays.stream(page.substring(0, end).split("/", -1))
                        .map(PackageName::part)
                        .collect(Collectors.joining("."));
    }

    /** {@code id_json} for {@code api/tasks/[id].json.java}. */
    static String ofFile(String page) {
        return part(page.substring(page.lastIndexOf('/') + 1).replaceFirst("\\.java$", ""));
    }

    /** The letters and digits of a name, each run of other characters made one underscore. */
    private static String part(String name) {
        String word = name.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
        if (word.isEmpty() || !Character.isJavaIdentifierStart(word.codePointAt(0))) {
            word = "_" + word;
        }
        return SourceVersion.isName(word) ? word : word + "_";
    }
}
