package dev.perigee.generator.check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the line of a source that a link comes from: what a page says is often written in its
 * source, its layout, a component or an entry, word for word.
 */
final class SourceSearch {

    private static final int MOST_FILES = 20_000;
    private static final long LARGEST = 4L << 20;

    /** What may stand before and behind a URL in a source. */
    private static final String EDGES = "\"'()<>[] \t\r\n=,";

    /** A line of a source. */
    record Line(String source, int number) {}

    private final Path project;
    private final List<Path> folders;

    /**
     * @param project sources are named relative to it
     * @param folders where else to look: layouts, components, content
     */
    SourceSearch(Path project, List<Path> folders) {
        this.project = project;
        this.folders = List.copyOf(folders);
    }

    /**
     * The first line with this URL in the page's own source, else in the one other source that has
     * it; empty if several have.
     */
    Optional<Line> find(String ownSource, String url) {
        Path own = project.resolve(ownSource);
        int line = lineOf(url, own);
        if (line > 0) {
            return Optional.of(new Line(ownSource, line));
        }
        List<Line> others = new ArrayList<>();
        for (Path folder : folders) {
            search(folder, url, others);
        }
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private void search(Path folder, String url, List<Line> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .limit(MOST_FILES)
                    .forEach(
                            file -> {
                                int line = found.size() > 1 ? 0 : lineOf(url, file);
                                if (line > 0) {
                                    found.add(new Line(name(file), line));
                                }
                            });
        } catch (IOException | java.io.UncheckedIOException e) {
            // A message without a line is still a message.
        }
    }

    private String name(Path file) {
        Path named = file.startsWith(project) ? project.relativize(file) : file;
        return named.toString().replace(File.separatorChar, '/');
    }

    private static int lineOf(String url, Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return 0;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (int at = text.indexOf(url); at >= 0; at = text.indexOf(url, at + 1)) {
                if (isEdge(text, at - 1) && isEdge(text, at + url.length())) {
                    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || EDGES.indexOf(text.charAt(at)) >= 0;
    }
}
