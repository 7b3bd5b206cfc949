package dev.perigee.generator.scan;

import dev.perigee.generator.problem.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the pages folder holds.
 *
 * @param pages the sources that could be made sense of
 * @param problems why there can be no site; all of them
 * @param warnings what is not wrong, but will surprise
 */
public record PagesScan(Pages pages, List<Problem> problems, List<Problem> warnings) {

    /** Keeps copies. */
    public PagesScan {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads the names of all files below the pages folder; none is opened. The answer depends on
     * the names alone, not on the order in which the file system lists them.
     *
     * <ul>
     *   <li>a {@code .java}, {@code .mustache}, {@code .md} or {@code .html} file is a route,
     *       unless its name or a folder's starts with {@code _}; a template and the class of the
     *       same name are one;
     *   <li>{@code _site.java}, {@code _middleware.java} and {@code _matchers} mean what {@link
     *       PageFile} says, all other such files are classes that the others may use;
     *   <li>names that start with {@code .} are left alone, {@code .well-known} excepted, and so
     *       are files with other endings;
     *   <li>a link is followed if it stays within the pages folder.
     * </ul>
     *
     * @param project the root of the project
     * @param directory the pages folder; a missing one is an empty site, with a warning
     */
    public static PagesScan of(Path project, Path directory) {
        PageNames names = new PageNames(project, directory);
        List<Problem> problems = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        List<PageFile> files = new ArrayList<>();
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            List<String> paths = new PagesWalk(names, problems::add).files();
            PageFiles kinds = new PageFiles(names, problems::add);
            paths.forEach(path -> kinds.fileOf(path).ifPresent(files::add));
        }
        files.sort(Comparator.comparing(PageFile::path));
        Pages pages = new Pages(names, directory, files);
        problems.addAll(RouteConflicts.among(files, names));
        if (pages.routes().isEmpty() && pages.templates().isEmpty() && problems.isEmpty()) {
            warnings.add(ScanProblems.noRoutes(names.of("")));
        }
        return new PagesScan(pages, problems, warnings);
    }
}
