package dev.perigee.generator.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which files of the folder of classes come from pages. */
public final class PageClasses {

    private static final String GENERATED = "generated-sources/perigee/";

    private PageClasses() {}

    /** The folder of classes in a work directory: {@code target/perigee/classes}. */
    public static Path folder(Path workDirectory) {
        return workDirectory.resolve(CompiledSite.FOLDER);
    }

    /**
     * The class files that come from pages, as the last compilation left them, relative to {@link
     * #folder} with {@code /} between names, sorted.
     *
     * @param workDirectory {@code target/perigee}
     * @throws IOException if there was no compilation, or it was not finished; the message says
     *     what to do
     */
    public static Set<String> read(Path workDirectory) throws IOException {
        return read(workDirectory, CompiledClass::isOfPage);
    }

    /** As {@link #read(Path)}, of what comes from generated sources. */
    public static Set<String> readGenerated(Path workDirectory) throws IOException {
        return read(workDirectory, each -> each.source().contains(GENERATED));
    }

    private static Set<String> read(Path workDirectory, Predicate<CompiledClass> wanted)
            throws IOException {
        CompileState state =
                CompileState.read(workDirectory)
                        .filter(CompileState::complete)
                        .orElseThrow(() -> new IOException(notThere(workDirectory)));
        Set<String> files = new TreeSet<>();
        for (CompiledClass each : state.classes()) {
            if (wanted.test(each)) {
                files.add(each.file());
            }
        }
        return Collections.unmodifiableSet(files);
    }

    private static String notThere(Path workDirectory) {
        return "There are no finished page classes in "
                + workDirectory
                + ". Run the goal prerender first.";
    }
}
