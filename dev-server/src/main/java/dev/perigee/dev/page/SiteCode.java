package dev.perigee.dev.page;

import dev.perigee.generator.prerender.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sources of the project, for those who tell where a fault is. */
public final class SiteCode {

    private static final int LARGEST = 2_000_000;

    private final Path project;
    private final SourceLines lines;

    private SiteCode(Path project, SourceLines lines) {
        this.project = project;
        this.lines = lines;
    }

    /**
     * Of a project.
     *
     * @param project the folder that messages name files relative to
     * @param sourceOfClass the source of a class, as messages name it, by its binary name; empty if
     *     it is not the site's own
     */
    public static SiteCode of(Path project, Function<String, Optional<String>> sourceOfClass) {
        return new SiteCode(project, new SourceLines(sourceOfClass));
    }

    SourceLines lines() {
        return lines;
    }

    /** The lines of a source; none if it cannot be read as text. */
    List<String> text(String file) {
        try {
            Path path = project.resolve(file);
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return List.of();
            }
            return decoded(Files.readAllBytes(path)).lines().toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** What is no UTF-8 shows as a replacement character. */
    private static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
