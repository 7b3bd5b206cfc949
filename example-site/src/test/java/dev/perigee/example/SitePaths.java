package dev.perigee.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the site. */
public final class SitePaths {

    private static final Path FOLDER = Path.of("target/static");

    /** The pages that only the jar has. */
    public static final List<String> LIVE = List.of("/contact", "/try/upload");

    private SitePaths() {}

    /** The files that the build made, of that ending. */
    public static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all pages: {@code /}, {@code /guide/routing}, {@code /contact} … */
    public static List<String> pages() {
        Stream<String> built =
                files("index.html").stream()
                        .map(file -> FOLDER.relativize(file).getParent())
                        .map(folder -> folder == null ? "/" : "/" + folder + "/");
        return Stream.concat(built, LIVE.stream()).toList();
    }
}
