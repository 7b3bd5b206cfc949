package dev.perigee.dev.site;

import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.launch.ServeRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which folders a site is made of, and what for. They need not exist. */
public final class ProjectFolders {

    private static final String JAVA = ".java";

    private record Folder(Path path, Part part) {}

    private final List<Folder> folders = new ArrayList<>();
    private final Path project;
    private final Path publicDirectory;

    /** Of a project. */
    public ProjectFolders(BuildRequest request, ServeRequest serve) {
        project = request.projectDirectory();
        publicDirectory = request.publicDirectory().toAbsolutePath().normalize();
        add(request.pagesDirectory(), Part.PAGES);
        add(request.folders().layouts(), Part.TEMPLATES);
        add(request.folders().components(), Part.TEMPLATES);
        add(request.folders().content(), Part.CONTENT);
        add(request.folders().assets(), Part.ASSETS);
        add(request.publicDirectory(), Part.PUBLIC);
        request.sourceRoots().forEach(root -> add(root, Part.JAVA));
        serve.resources().forEach(folder -> add(folder, Part.RESOURCES));
        request.compiledClasses().ifPresent(classes -> add(classes, Part.CLASSES));
        serve.reloaded().forEach(classes -> add(classes, Part.CLASSES));
    }

    private void add(Path path, Part part) {
        folders.add(new Folder(path.toAbsolutePath().normalize(), part));
    }

    /** All folders to be watched, those of {@code src/main} as one. */
    public List<Path> watched() {
        Path main = project.resolve("src/main").toAbsolutePath().normalize();
        List<Path> all = new ArrayList<>();
        for (Folder folder : folders) {
            boolean inMain = Files.isDirectory(main) && folder.path().startsWith(main);
            Path path = inMain ? main : folder.path();
            if (all.stream().noneMatch(path::startsWith)) {
                all.removeIf(other -> other.startsWith(path));
                all.add(path);
            }
        }
        return all;
    }

    /** Whether a file or folder is the site's. */
    public boolean holds(Path path) {
        return !partsOf(path).isEmpty();
    }

    /**
     * What was changed with these files.
     *
     * @param paths and whether each came or went
     */
    public Changes changes(Map<Path, Boolean> paths) {
        return Changes.of(paths, this);
    }

    /** Where files lie that are published as they are. */
    public Path publicDirectory() {
        return publicDirectory;
    }

    /** What a file is for; nothing if it is none of the site's. */
    Set<Part> partsOf(Path path) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (isOfEditor(path)) {
            return parts;
        }
        for (Folder folder : folders) {
            if (path.startsWith(folder.path()) || folder.path().startsWith(path)) {
                add(folder, path, parts);
            }
        }
        return parts;
    }

    /** What editors keep beside a file while they save it. */
    private static boolean isOfEditor(Path path) {
        String name = String.valueOf(path.getFileName());
        return (name.startsWith(".") && !name.equals(".well-known"))
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.contains("___jb_")
                || name.equals("4913");
    }

    private static void add(Folder folder, Path path, Set<Part> parts) {
        String name = String.valueOf(path.getFileName());
        boolean java = name.endsWith(JAVA);
        // A folder that came or went may have had anything in it.
        boolean unknown = !Files.isRegularFile(path) && name.indexOf('.') < 0;
        if (folder.part() == Part.PAGES) {
            if (java || unknown) {
                parts.add(Part.JAVA);
            }
            parts.add(Part.PAGES);
        } else if (folder.part() != Part.JAVA || java || unknown) {
            parts.add(folder.part());
        }
    }
}
