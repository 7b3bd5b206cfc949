package dev.perigee.generator.bundle;

import dev.perigee.generator.compile.PageClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes of the pages. What else prerender compiled is in the project's own classes too, but
 * for what is generated where the project was compiled before.
 */
final class PageFolder {

    private PageFolder() {}

    static ClassPathElement open(BundleRequest request) throws IOException {
        Path folder = PageClasses.folder(request.workDirectory());
        List<Path> files = new ArrayList<>();
        for (String name : names(request)) {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new BundleException(BundleProblems.noPageClass(request.name(file)));
            }
            files.add(file);
        }
        return new FolderElement(request.name(folder), folder, files);
    }

    private static Set<String> names(BundleRequest request) throws BundleException {
        try {
            Set<String> names = new TreeSet<>(PageClasses.read(request.workDirectory()));
            for (String generated : PageClasses.readGenerated(request.workDirectory())) {
                if (!Files.exists(request.compiledClasses().resolve(generated))) {
                    names.add(generated);
                }
            }
            return names;
        } catch (IOException e) {
            throw new BundleException(BundleProblems.unreadable(e));
        }
    }
}
