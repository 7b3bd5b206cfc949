package dev.perigee.generator.scan;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the files below the pages folder. By hand: {@link Files#walk} ends at the first folder that
 * it may not read, while here each one is a problem of its own.
 */
final class PagesWalk {

    private static final String WELL_KNOWN = ".well-known";

    /** What a byte that is no UTF-8 becomes when the JDK reads a name. */
    private static final char REPLACEMENT = '\ufffd';

    private final PageNames names;
    private final Consumer<Problem> problems;
    private final List<String> found = new ArrayList<>();

    PagesWalk(PageNames names, Consumer<Problem> problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The paths of all files, relative to the pages folder, sorted. */
    List<String> files() {
        attempt("", () -> walk("", names.pages().toRealPath(), List.of()));
        return found.stream().sorted().toList();
    }

    private void walk(String path, Path real, List<Path> above) throws IOException {
        if (above.contains(real)) {
            throw new FileSystemLoopException(path);
        }
        if (!above.isEmpty() && !real.startsWith(above.get(0))) {
            problems.accept(ScanProblems.linkLeaves(names.of(path), real.toString()));
            return;
        }
        if (Files.isDirectory(real)) {
            List<Path> here = new ArrayList<>(above);
            here.add(real);
            for (Path child : children(real)) {
                enter(path, child, here);
            }
        } else if (above.isEmpty()) {
            problems.accept(ScanProblems.pagesNoFolder(names.of(path)));
        } else {
            found.add(path);
        }
    }

    private void enter(String folder, Path child, List<Path> above) {
        String name = child.getFileName().toString();
        String path = folder.isEmpty() ? name : folder + "/" + name;
        if (name.startsWith(".") && !name.equals(WELL_KNOWN)) {
            return;
        }
        if (name.indexOf(REPLACEMENT) >= 0) {
            problems.accept(ScanProblems.nameNotUtf8(names.of(path)));
            return;
        }
        attempt(path, () -> walk(path, child.toRealPath(), above));
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

    private void attempt(String path, Step step) {
        String name = names.of(path);
        try {
            step.run();
        } catch (AccessDeniedException e) {
            problems.accept(ScanProblems.notReadable(name));
        } catch (FileSystemLoopException e) {
            problems.accept(ScanProblems.linkLoops(name));
        } catch (IOException e) {
            boolean link = Files.isSymbolicLink(names.pages().resolve(path));
            problems.accept(link ? ScanProblems.linkBroken(name) : ScanProblems.notListed(name, e));
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
