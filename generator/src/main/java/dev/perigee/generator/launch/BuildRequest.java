package dev.perigee.generator.launch;

import dev.perigee.generator.output.OutputRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that a build needs to know. Paths are absolute.
 *
 * @param goal what is asked for
 * @param projectDirectory the root of the project; messages name files relative to it
 * @param pagesDirectory {@code src/main/pages}
 * @param folders the folders that pages are made of besides
 * @param publicDirectory {@code src/main/public}; it need not exist
 * @param outputDirectory {@code target/static}
 * @param workDirectory {@code target/perigee}
 * @param routes where the class by which code links to routes goes
 * @param sourceRoots folders of ordinary Java sources that pages may use; empty when the project is
 *     compiled already
 * @param compiledClasses {@code target/classes}, taken as it is, when the project is compiled
 *     already
 * @param compiler how to compile
 * @param siteClassPath the project's runtime class path, without its own classes
 * @param generatorClassPath the generator and its libraries
 * @param settings the site's settings by the names of the plugin's parameters
 * @param worker how the worker runs
 */
public record BuildRequest(
        Goal goal,
        Path projectDirectory,
        Path pagesDirectory,
        PageFolders folders,
        Path publicDirectory,
        Path outputDirectory,
        Path workDirectory,
        RoutesTarget routes,
        List<Path> sourceRoots,
        Optional<Path> compiledClasses,
        CompilerOptions compiler,
        List<Path> siteClassPath,
        List<Path> generatorClassPath,
        Map<String, String> settings,
        WorkerOptions worker) {

    /** Keeps copies. */
    public BuildRequest {
        sourceRoots = List.copyOf(sourceRoots);
        siteClassPath = List.copyOf(siteClassPath);
        generatorClassPath = List.copyOf(generatorClassPath);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The same build into other folders, which leaves those of this one alone. */
    public BuildRequest into(Path newOutput, Path newWork) {
        return with(newOutput, newWork, routes.withTableIn(newWork), settings);
    }

    /** As {@link #into}, but of the class {@code Routes} too the project sees nothing. */
    public BuildRequest apartIn(Path newOutput, Path newWork) {
        return with(newOutput, newWork, routes.in(newWork), settings);
    }

    /** The same build with more settings, which count instead of those that are there. */
    public BuildRequest withSettings(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(more);
        return with(outputDirectory, workDirectory, routes, all);
    }

    private BuildRequest with(
            Path newOutput, Path newWork, RoutesTarget newRoutes, Map<String, String> newSettings) {
        return new BuildRequest(
                goal,
                projectDirectory,
                pagesDirectory,
                folders,
                publicDirectory,
                newOutput,
                newWork,
                newRoutes,
                sourceRoots,
                compiledClasses,
                compiler,
                siteClassPath,
                generatorClassPath,
                newSettings,
                worker);
    }

    /** All folders that the site is made of. */
    public List<Path> sources() {
        List<Path> sources = new ArrayList<>(sourceRoots);
        sources.add(pagesDirectory);
        sources.addAll(folders.all());
        sources.add(publicDirectory);
        return sources;
    }

    /** Where its output goes. */
    public OutputRequest output() {
        List<Path> sources = new ArrayList<>(sourceRoots);
        sources.add(pagesDirectory);
        sources.addAll(folders.all());
        return new OutputRequest(
                projectDirectory, outputDirectory, workDirectory, publicDirectory, sources);
    }
}
