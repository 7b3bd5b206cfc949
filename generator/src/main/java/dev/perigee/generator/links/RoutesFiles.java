package dev.perigee.generator.links;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.core.links.LinkTable;
import dev.perigee.generator.launch.RoutesTarget;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.Pages;
import dev.perigee.generator.scan.PagesScan;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the class {@code Routes} to where it is compiled, and its table of links to where it is
 * looked for. A file is only written if its content changes, and removed if there are no routes.
 */
public final class RoutesFiles {

    private static final String JAVA = ".java";
    private static final String CLASS = ".class";
    private static final String MARK = "dev/perigee/core/links/RouteLinks";

    private final RoutesTarget target;

    /** For these folders. */
    public RoutesFiles(RoutesTarget target) {
        this.target = target;
    }

    /**
     * Writes the source, for the names that the pages folder has now; nothing is compiled.
     *
     * @param project the root of the project
     * @param pagesDirectory {@code src/main/pages}
     * @param sourceRoots the project's own
     * @param charset in which the project is compiled
     * @return what is wrong with the names of the pages, or why it could not be written
     */
    public List<Problem> writeSource(
            Path project, Path pagesDirectory, List<Path> sourceRoots, Charset charset) {
        PagesScan scan = PagesScan.of(project, pagesDirectory);
        List<Problem> problems = new ArrayList<>(scan.problems());
        writeSource(scan.pages(), sourceRoots, charset).ifPresent(problems::add);
        return problems;
    }

    /**
     * Writes the source.
     *
     * @param ownCode the project's source roots, or its classes if it is compiled already; none may
     *     have a class of that name
     * @param charset in which the project is compiled
     * @return why it could not be
     */
    public Optional<Problem> writeSource(Pages pages, List<Path> ownCode, Charset charset) {
        Path file = target.sources().resolve(path() + JAVA);
        String source = RoutesSource.of(pages, target.packageName());
        try {
            Optional<Path> own = ownClass(ownCode);
            if (own.isPresent()) {
                String name = pages.names().of(own.get());
                return Optional.of(LinksProblems.ownClass(name, target.packageName()));
            }
            GeneratedFolder folder = new GeneratedFolder(target.sources());
            folder.keepOnly(source.isEmpty() ? Optional.empty() : Optional.of(file));
            if (!source.isEmpty()) {
                GeneratedFolder.write(file, JavaText.encode(source, charset));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(LinksProblems.notWritten(pages.names().of(file), e));
        }
    }

    /** What is generated asks for its links in this way, and so do its classes. */
    private Optional<Path> ownClass(List<Path> ownCode) throws IOException {
        for (Path root : ownCode) {
            for (String ending : List.of(JAVA, CLASS)) {
                Path file = root.resolve(path() + ending);
                boolean own = !root.equals(target.sources()) && Files.isRegularFile(file);
                if (own && !Files.readString(file, ISO_8859_1).contains(MARK)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the table of links, before the first class that may ask for a link is run: beside the
     * pages' classes, and to the project's resources, or its classes if it is compiled already.
     *
     * @param classes the folder of the pages' classes, whose loader runs them
     * @param compiled the project's own classes
     * @return why it could not be
     */
    public Optional<Problem> writeTable(SiteIndex index, Path classes, Optional<Path> compiled) {
        String name = LinkTable.fileName(path());
        Path resource = target.resources().resolve(name);
        boolean isResource = compiled.isEmpty() && !index.routes().isEmpty();
        List<Path> tables = new ArrayList<>(List.of(classes.resolve(name)));
        if (compiled.isEmpty()) {
            tables.add(resource);
        } else if (target.ofProject()) {
            tables.add(compiled.get().resolve(name));
        }
        try {
            new GeneratedFolder(target.resources())
                    .keepOnly(isResource ? Optional.of(resource) : Optional.empty());
            for (Path table : tables) {
                if (index.routes().isEmpty()) {
                    Files.deleteIfExists(table);
                } else {
                    GeneratedFolder.write(table, LinkTable.of(index));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(LinksProblems.notWritten(resource.toString(), e));
        }
    }

    /**
     * Whether a compiled project has the class as it would be generated now, because the goal that
     * generates it alone ran before.
     */
    public boolean isCompiled(Pages pages, Path classes) {
        Path file = classes.resolve(path() + CLASS);
        try {
            String mark = RoutesSource.markOf(pages, target.packageName());
            return Files.isRegularFile(file) && Files.readString(file, ISO_8859_1).contains(mark);
        } catch (IOException e) {
            return false;
        }
    }

    private String path() {
        return target.packageName().replace('.', '/') + "/" + RoutesSource.CLASS_NAME;
    }
}
