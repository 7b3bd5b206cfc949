package dev.perigee.testing;

import dev.perigee.generator.problem.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site, built for a test into a folder of its own, which is removed after the tests. A test
 * gets it as a parameter, see {@link SiteExtension}; the files of {@code target} are left alone.
 *
 * <pre>{@code
 * @Test
 * void postsAreFiles(SiteBuild build) {
 *     assertThat(build.file("posts/1.json")).hasContent("{\"name\":\"Chris\"}");
 *     assertThat(build.warnings()).isEmpty();
 * }
 * }</pre>
 */
public final class SiteBuild {

    private final BuiltSite site;
    private final List<String> warnings;

    SiteBuild(BuiltSite site, List<String> warnings) {
        this.site = site;
        this.warnings = List.copyOf(warnings);
    }

    BuiltSite site() {
        return site;
    }

    /** What would be deployed. */
    public Path folder() {
        return site.files();
    }

    /**
     * A file of the site.
     *
     * @param name such as {@code posts/1.json}
     * @throws AssertionError if it is not there; it names those that are nearest
     */
    public Path file(String name) {
        Path file = folder().resolve(name);
        if (!Files.isRegularFile(file)) {
            throw TestingProblems.noFile(
                    name, folder(), Nearest.question(Nearest.of(name, files())));
        }
        return file;
    }

    /** The text of a file of the site, as {@link #file} finds it. */
    public String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files, sorted, with {@code /} between folders. */
    public List<String> files() {
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the build warned of, with file and line where they are known. */
    public List<String> warnings() {
        return warnings;
    }
}
