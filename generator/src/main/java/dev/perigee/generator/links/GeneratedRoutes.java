package dev.perigee.generator.links;

import dev.perigee.core.index.SiteIndex;
import dev.perigee.generator.launch.BuildRequest;
import dev.perigee.generator.problem.Problem;
import dev.perigee.generator.scan.Pages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The class {@code Routes} of a build: its source before the compiler runs, its table after. */
public final class GeneratedRoutes {

    private final BuildRequest request;
    private final RoutesFiles files;

    /** For a build, which may be a development server's. */
    public GeneratedRoutes(BuildRequest request) {
        this.request = request;
        this.files = new RoutesFiles(request.routes());
    }

    /**
     * What pages may use in source form: the project's own code, if it is not compiled; and this
     * class, if a compiled project has it not.
     */
    public List<Path> sourceRoots(Pages pages) {
        if (request.compiledClasses().isPresent()) {
            Path classes = request.compiledClasses().get();
            return files.isCompiled(pages, classes) ? List.of() : generated();
        }
        Set<Path> roots = new LinkedHashSet<>(request.sourceRoots());
        roots.addAll(generated());
        return List.copyOf(roots);
    }

    private List<Path> generated() {
        return List.of(request.routes().sources());
    }

    /** Writes the source if it is another one now; answers why it could not be. */
    public List<Problem> write(Pages pages) {
        List<Path> own = new ArrayList<>(request.sourceRoots());
        request.compiledClasses().ifPresent(own::add);
        return files.writeSource(pages, own, charset()).stream().toList();
    }

    /**
     * Writes the table, before a class runs that may ask for a link.
     *
     * @param classes the folder of the pages' classes
     */
    public List<Problem> writeTable(SiteIndex index, Path classes) {
        return files.writeTable(index, classes, request.compiledClasses()).stream().toList();
    }

    /** An encoding that is unknown is the compiler's to tell of. */
    private Charset charset() {
        try {
            return Charset.forName(request.compiler().encoding());
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
