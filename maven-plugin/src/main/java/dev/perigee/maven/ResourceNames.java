package dev.perigee.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Resource;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * Which resources a folder of classes has, kept in a file between builds, so that those that are
 * gone can be removed without touching classes.
 */
final class ResourceNames {

    private final Path list;

    ResourceNames(Path list) {
        this.list = list;
    }

    /** The names that these resources are copied to, below the folder of classes. */
    static Set<String> of(List<Resource> resources, boolean defaultExcludes) {
        Set<String> names = new TreeSet<>();
        for (Resource resource : resources) {
            String target = resource.getTargetPath() == null ? "" : resource.getTargetPath() + "/";
            for (String name : scan(resource, defaultExcludes)) {
                names.add(Path.of(target + name).normalize().toString().replace('\\', '/'));
            }
        }
        return names;
    }

    private static String[] scan(Resource resource, boolean defaultExcludes) {
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(resource.getDirectory());
        if (!resource.getIncludes().isEmpty()) {
            scanner.setIncludes(resource.getIncludes().toArray(new String[0]));
        }
        scanner.setExcludes(resource.getExcludes().toArray(new String[0]));
        if (defaultExcludes) {
            scanner.addDefaultExcludes();
        }
        scanner.scan();
        return scanner.getIncludedFiles();
    }

    /** Removes from the folder what was there the last time and is not among these names. */
    void replace(Set<String> names, Path classes) throws IOException {
        boolean known = Files.exists(list);
        if (known) {
            for (String name : Files.readAllLines(list)) {
                Path file = classes.resolve(name).normalize();
                if (!names.contains(name) && file.startsWith(classes)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        if (known || !names.isEmpty()) {
            Files.createDirectories(classes);
            Files.write(list, names);
        }
    }
}
