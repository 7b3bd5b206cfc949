package dev.perigee.generator.output;

import dev.perigee.generator.problem.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Copies the public folder as it is, in the order of names. Links are followed as long as they stay
 * in the folder. What looks like a secret is refused, and what file managers leave behind is
 * skipped. Files at the root that hosts read as rules, and hidden ones, are copied but not served.
 */
final class PublicFiles {

    /** Rules of the site's own; they are put in front of what is generated. */
    private static final Set<String> RULES = Set.of("_headers", "_redirects");

    private final OutputRequest request;
    private final OutputStage stage;
    private final List<Problem> problems = new ArrayList<>();

    PublicFiles(OutputRequest request, OutputStage stage) {
        this.request = request;
        this.stage = stage;
    }

    void copy() throws OutputException {
        Path root = request.publicDirectory();
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new OutputException(OutputProblems.publicNoFolder(request.name(root)));
        }
        try {
            folder(root, "", List.of(root.toRealPath()));
        } catch (IOException e) {
            throw OutputException.of("Reading", request.name(root), e);
        }
        if (!problems.isEmpty()) {
            throw new OutputException(problems);
        }
    }

    /**
     * @param around the real paths of this folder and those that it was reached through
     */
    private void folder(Path folder, String prefix, List<Path> around) throws OutputException {
        for (Path path : entries(folder)) {
            String name = path.getFileName().toString();
            if (PublicNames.isLeftBehind(name)) {
                continue;
            }
            if (PublicNames.isSecret(name)) {
                problems.add(OutputProblems.publicSecret(request.name(path)));
                continue;
            }
            try {
                entry(path, prefix + name, around);
            } catch (OutputException e) {
                collect(e);
            } catch (IOException e) {
                problems.add(OutputProblems.publicUnreadable(request.name(path), e));
            }
        }
    }

    private void entry(Path path, String key, List<Path> around) throws IOException {
        if (Files.isSymbolicLink(path) && !isGoodLink(path, around)) {
            return;
        }
        if (Files.isDirectory(path)) {
            List<Path> within = new ArrayList<>(around);
            within.add(path.toRealPath());
            folder(path, key + "/", within);
        } else if (Files.isRegularFile(path)) {
            file(path, key);
        } else {
            problems.add(OutputProblems.publicNoFile(request.name(path)));
        }
    }

    private boolean isGoodLink(Path link, List<Path> around) throws IOException {
        if (!Files.exists(link)) {
            problems.add(OutputProblems.publicNoFile(request.name(link)));
            return false;
        }
        Path real = link.toRealPath();
        if (!real.startsWith(around.get(0))) {
            problems.add(OutputProblems.publicLinkOutside(request.name(link), request.name(real)));
            return false;
        }
        if (around.contains(real)) {
            problems.add(OutputProblems.publicLinkLoop(request.name(link)));
            return false;
        }
        if (PublicNames.isSecretPath(around.get(0).relativize(real))) {
            problems.add(OutputProblems.publicSecret(request.name(link)));
            return false;
        }
        return true;
    }

    private void file(Path path, String key) throws IOException {
        if (RULES.contains(key)) {
            stage.keepRules(key, path);
            return;
        }
        boolean served = !OutputNames.isPlatformFile(key) && !OutputNames.isHidden(key);
        stage.copy(new OutputFile(key, request.name(path), "", ""), path, served);
    }

    /** Disk failures end it all; what is wrong with a single file is told with the rest. */
    private void collect(OutputException failure) throws OutputException {
        if (failure.getCause() instanceof IOException) {
            throw failure;
        }
        problems.addAll(failure.problems());
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            problems.add(OutputProblems.publicUnreadable(request.name(folder), e));
        }
        entries.sort(null);
        return entries;
    }
}
