package dev.perigee.generator.assets;

import dev.perigee.generator.output.PublicNames;
import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What lies in the assets folder. Hidden files are none; what looks like a secret is refused, and
 * links are followed as long as they stay in the folder.
 */
final class AssetFolder {

    private final Function<Path, String> sourceName;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private AssetFolder(Function<Path, String> sourceName) {
        this.sourceName = sourceName;
    }

    /**
     * Walks the folder; one that is not there has no assets.
     *
     * @param sourceName how messages name a file
     */
    static AssetFolder of(Path root, Function<Path, String> sourceName) {
        AssetFolder folder = new AssetFolder(sourceName);
        if (!Files.exists(root)) {
            return folder;
        }
        if (!Files.isDirectory(root)) {
            folder.problems.add(AssetProblems.noFolder(sourceName.apply(root)));
            return folder;
        }
        try {
            folder.walk(root, "", List.of(root.toRealPath()));
        } catch (IOException e) {
            folder.problems.add(AssetProblems.unreadable(sourceName.apply(root), e));
        }
        return folder;
    }

    /** The files by name: the path below the folder, with {@code /}. */
    SortedMap<String, Path> files() {
        return files;
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * @param around the real paths of this folder and those that it was reached through
     */
    private void walk(Path folder, String prefix, List<Path> around) {
        for (Path path : entries(folder)) {
            String name = path.getFileName().toString();
            if (PublicNames.isLeftBehind(name)) {
                continue;
            }
            if (PublicNames.isSecret(name)) {
                problems.add(AssetProblems.secret(sourceName.apply(path)));
            } else if (!name.startsWith(".")) {
                entry(path, prefix + name, around);
            }
        }
    }

    private void entry(Path path, String name, List<Path> around) {
        try {
            if (Files.isSymbolicLink(path) && !isGoodLink(path, around)) {
                return;
            }
            if (Files.isDirectory(path)) {
                List<Path> within = new ArrayList<>(around);
                within.add(path.toRealPath());
                walk(path, name + "/", within);
            } else if (Files.isRegularFile(path)) {
                files.put(name, path);
            } else {
                problems.add(AssetProblems.noFile(sourceName.apply(path)));
            }
        } catch (IOException e) {
            problems.add(AssetProblems.unreadable(sourceName.apply(path), e));
        }
    }

    private boolean isGoodLink(Path link, List<Path> around) throws IOException {
        if (!Files.exists(link)) {
            problems.add(AssetProblems.noFile(sourceName.apply(link)));
            return false;
        }
        Path real = link.toRealPath();
        if (!real.startsWith(around.get(0))) {
            problems.add(AssetProblems.linkOutside(sourceName.apply(link)));
            return false;
        }
        if (around.contains(real)) {
            problems.add(AssetProblems.linkLoop(sourceName.apply(link)));
            return false;
        }
        return true;
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            problems.add(AssetProblems.unreadable(sourceName.apply(folder), e));
        }
        entries.sort(null);
        return entries;
    }
}
