package dev.perigee.core.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sources in folders. Each look reads the text anew. A link is followed if it stays within its top
 * folder; where a folder itself lies is looked up once.
 */
public final class FolderSources implements SourceTree {

    private final Map<String, Path> folders;
    private final Path project;
    private final Set<Path> foldersWithin = ConcurrentHashMap.newKeySet();

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
        } catch (IOException e) {
            if (Files.exists(file.get(), LinkOption.NOFOLLOW_LINKS)) {
                throw SourceProblems.unreadable(name, e);
            }
            return Optional.empty();
        }
    }

    private Optional<Source> read(String path, String name, Path file) throws IOException {
        BasicFileAttributes attributes = attributes(file, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile() || !isWithinKnown(file)) {
            BasicFileAttributes target = attributes(file);
            if (target.isDirectory()) {
                return Optional.empty();
            }
            if (!target.isRegularFile()) {
                throw SourceProblems.noFile(name);
            }
            checkWithin(path, name, file, attributes.isRegularFile());
        }
        return Optional.of(new Source(path, name, SourceText.read(file, name)));
    }

    private static BasicFileAttributes attributes(Path file, LinkOption... options)
            throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, options);
    }

    private boolean isWithinKnown(Path file) {
        return foldersWithin.contains(file.getParent());
    }

    private void checkWithin(String path, String name, Path file, boolean isNoLink)
            throws IOException {
        Path root = root(path);
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw SourceProblems.leavesFolder(name, name(root));
        }
        if (isNoLink) {
            foldersWithin.add(file.getParent());
        }
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
