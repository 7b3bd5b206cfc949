package dev.perigee.core.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sources in folders. Each look reads the disk anew. A link is followed if it stays within its top
 * folder.
 */
public final class FolderSources implements SourceTree {

    private final Map<String, Path> folders;
    private final Path project;

    private FolderSources(Map<String, Path> folders, Path project) {
        this.folders = Map.copyOf(folders);
        this.project = project;
    }

    /**
     * A tree of several folders.
     *
     * @param folders by the name that they have in the tree, such as {@code pages}; they need not
     *     exist
     * @param project the root of the project, which messages name files relative to
     */
    public static FolderSources of(Map<String, Path> folders, Path project) {
        return new FolderSources(folders, project.toAbsolutePath().normalize());
    }

    @Override
    public Optional<Source> find(String path) {
        Optional<Path> file = place(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = name(file.get());
        try {
            return read(path, name, file.get());
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw SourceProblems.unreadable(name, e);
        }
    }

    private Optional<Source> read(String path, String name, Path file) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw SourceProblems.noFile(name);
        }
        Path root = root(path);
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw SourceProblems.leavesFolder(name, name(root));
        }
        return Optional.of(new Source(path, name, SourceText.read(file, name)));
    }

    @Override
    public List<String> list(String folder) {
        Optional<Path> start = place(folder);
        if (start.isEmpty() || !Files.isDirectory(start.get())) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        new FolderWalk(root(folder), this::name, found).walk(folder, start.get());
        found.sort(SourceNames.ORDER);
        return List.copyOf(found);
    }

    /** Where a path would be on the disk. */
    private Optional<Path> place(String path) {
        if (!SourceNames.isPlain(path) || !folders.containsKey(top(path))) {
            return Optional.empty();
        }
        int end = path.indexOf('/');
        return Optional.of(end < 0 ? root(path) : root(path).resolve(path.substring(end + 1)));
    }

    private Path root(String path) {
        return folders.getOrDefault(top(path), project);
    }

    private static String top(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    private String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(project) ? project.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
