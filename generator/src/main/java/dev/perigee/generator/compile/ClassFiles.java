package dev.perigee.generator.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Keeps what javac writes, with the source of each class. */
final class ClassFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private static final String MODULE = "module-info";
    private static final Set<Location> OWN =
            Set.of(StandardLocation.SOURCE_PATH, StandardLocation.CLASS_OUTPUT);

    private final TreeMap<String, MemoryClass> written = new TreeMap<>();

    ClassFiles(StandardJavaFileManager files, CompileRequest request) throws IOException {
        super(files);
        files.setLocationFromPaths(StandardLocation.CLASS_PATH, request.fullClassPath());
        // set even if there are none, or sources would be looked for in the jars of the class path
        files.setLocationFromPaths(StandardLocation.SOURCE_PATH, request.sourceRoots());
    }

    /** All class files, ordered by the name of the class. */
    Collection<MemoryClass> written() {
        return List.copyOf(written.values());
    }

    /** The file on disk behind a source that is not a page. */
    Path pathOf(FileObject source) {
        return fileManager.asPath(source);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, Kind kind, FileObject sibling) {
        if (kind != Kind.CLASS || !(sibling instanceof JavaFileObject source)) {
            throw new IllegalArgumentException(className + " is no class of a source.");
        }
        MemoryClass file = new MemoryClass(className, source);
        written.put(className, file);
        return file;
    }

    /** The project may be a module; here its sources are on no module path, and so in none. */
    @Override
    public @Nullable JavaFileObject getJavaFileForInput(
            Location location, String className, Kind kind) throws IOException {
        boolean ownModule = className.equals(MODULE) && OWN.contains(location);
        return ownModule ? null : super.getJavaFileForInput(location, className, kind);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return !(file instanceof PageSource) && super.contains(location, file);
    }
}
