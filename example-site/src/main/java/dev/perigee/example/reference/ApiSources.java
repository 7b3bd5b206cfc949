package dev.perigee.example.reference;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the types of a package, and what their comments say, from the sources. */
public final class ApiSources {

    private ApiSources() {}

    /**
     * The public types, by name.
     *
     * @param folder with the sources of one package
     * @param links from the name of a type to its URL
     */
    public static List<ApiType> read(Path folder, UnaryOperator<String> links) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(folder)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(java));
            return types(task, links);
        }
    }

    private static List<ApiType> types(JavacTask task, UnaryOperator<String> links)
            throws IOException {
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        Set<String> names =
                units.stream()
                        .map(ApiSources::type)
                        .filter(ApiSources::isPublic)
                        .map(type -> type.getSimpleName().toString())
                        .collect(Collectors.toSet());
        DocTrees comments = DocTrees.instance(task);
        return units.stream()
                .filter(unit -> isPublic(type(unit)))
                .map(unit -> new TypeReader(unit, comments, names, links).read(type(unit)))
                .sorted(Comparator.comparing(ApiType::name))
                .toList();
    }

    private static ClassTree type(CompilationUnitTree unit) {
        Tree first = unit.getTypeDecls().get(0);
        return (ClassTree) first;
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
}
