package dev.perigee.testing;

import dev.perigee.generator.launch.BuildRecord;
import dev.perigee.runtime.settings.StartException;
import dev.perigee.runtime.site.OpenSite;
import dev.perigee.runtime.site.SiteSource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * A site where a build has left it.
 *
 * @param files the static output, {@code target/static}
 * @param work {@code target/perigee}
 */
record BuiltSite(Path files, Path work) {

    private static final String WORK = "perigee";

    /** How far above {@code target/test-classes} the project may be. */
    private static final int HIGHEST = 4;

    /**
     * The site of the project that a test is of, in Maven as in an IDE: that of the build folder
     * which the test's own class lies in, or else of the folder that tests are run in.
     *
     * @throws IllegalStateException if it is not built
     */
    static BuiltSite of(Class<?> test) {
        Optional<Path> above = compiledTo(test).flatMap(BuiltSite::above);
        Path work = above.orElseGet(() -> target().resolve(WORK));
        Path files =
                BuildRecord.read(work)
                        .map(record -> record.request().outputDirectory())
                        .orElseGet(() -> work.resolveSibling("static"));
        BuiltSite site = new BuiltSite(files, work);
        if (!Files.isDirectory(site.index())) {
            throw TestingProblems.notBuilt(site.index());
        }
        return site;
    }

    private static Path target() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target");
    }

    private static Optional<Path> compiledTo(Class<?> test) {
        CodeSource source = test.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        try {
            return place == null || !place.getProtocol().equals("file")
                    ? Optional.empty()
                    : Optional.of(Path.of(place.toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> above(Path classes) {
        Path folder = classes;
        for (int i = 0; i < HIGHEST && folder.getParent() != null; i++) {
            folder = folder.getParent();
            Path work = folder.resolve(WORK);
            if (Files.isDirectory(work.resolve("site"))) {
                return Optional.of(work);
            }
            if (Files.isRegularFile(folder.resolve("pom.xml"))) {
                return Optional.of(folder.resolve("target").resolve(WORK));
            }
        }
        return Optional.empty();
    }

    /** The folder of the site index. */
    Path index() {
        return work.resolve("site");
    }

    /**
     * What loads its pages. The project's ordinary classes are those of the test, so that services
     * are of one class for both.
     */
    URLClassLoader loader(ClassLoader test) throws IOException {
        return new URLClassLoader(new URL[] {work.resolve("classes").toUri().toURL()}, test);
    }

    SiteSource source(ClassLoader loader) {
        return SiteSource.folder(files, index(), loader);
    }

    OpenSite open(ClassLoader loader) throws StartException {
        return source(loader).open();
    }
}
