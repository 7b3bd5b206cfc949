package dev.perigee.core.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists a folder and those below it. Only links cost a look at where they lead. */
final class FolderWalk {

    private final Path root;
    private final Function<Path, String> names;
    private final List<String> found;

    FolderWalk(Path root, Function<Path, String> names, List<String> found) {
        this.root = root;
        this.names = names;
        this.found = found;
    }

    void walk(String path, Path folder) {
        try {
            walk(path, folder, List.of(folder.toRealPath()));
        } catch (IOException e) {
            throw SourceProblems.unreadable(names.apply(folder), e);
        }
    }

    private void walk(String path, Path folder, List<Path> above) throws IOException {
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (!SourceNames.isPlainName(name)) {
                continue;
            }
            String childPath = path + "/" + name;
            if (Files.isSymbolicLink(child)) {
                follow(childPath, child, above);
            } else if (Files.isDirectory(child)) {
                walk(childPath, child, with(above, above.get(above.size() - 1).resolve(name)));
            } else {
                found.add(childPath);
            }
        }
    }

    private void follow(String path, Path link, List<Path> above) throws IOException {
        Path real = link.toRealPath();
        if (!real.startsWith(root.toRealPath())) {
            throw SourceProblems.leavesFolder(names.apply(link), names.apply(root));
        }
        if (above.contains(real)) {
            throw SourceProblems.endless(names.apply(link));
        }
        if (Files.isDirectory(real)) {
            walk(path, link, with(above, real));
        } else {
            found.add(path);
        }
    }

    private static List<Path> with(List<Path> above, Path real) {
        List<Path> more = new ArrayList<>(above);
        more.add(real);
        return more;
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return children;
    }
}
